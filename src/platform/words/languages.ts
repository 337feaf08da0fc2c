import { listTranslated, translationsDirectory } from './translations.ts'

/** A language that people can choose: ISO 639-1 code, and its name in itself with the code, "Dansk (da)". */
export interface Language {
  readonly code: string
  readonly name: string
}

/** English and every language with a folder under translations/, by code. */
export const languages: readonly Language[] = [...new Set(['en', ...listTranslated(translationsDirectory)])]
  .sort()
  .map(code => ({ code, name: nameLanguage(code) }))

/** Where a visitor may have said which language they read, strongest first. */
export interface LanguageWishes {
  readonly query?: string | undefined
  readonly cookie?: string | undefined
  /** The header of RFC 9110, 12.5.4. */
  readonly acceptLanguage?: string | undefined
}

/** The first supported language among the wishes; 'en' when there is none. */
export function chooseLanguage(wishes: LanguageWishes): string {
  const asked = [wishes.query, wishes.cookie, ...readAcceptLanguage(wishes.acceptLanguage ?? '')]
  return asked.map(findLanguage).find(code => code !== undefined) ?? 'en'
}

/** The supported language of a tag ('da', 'da-DK', 'DA'), or undefined. */
export function findLanguage(tag: string | undefined): string | undefined {
  const code = tag?.trim().toLowerCase().split(/[-_]/)[0]
  return languages.find(language => language.code === code)?.code
}

function readAcceptLanguage(header: string): readonly string[] {
  const wishes = header.split(',').map(part => {
    const [tag = '', ...parameters] = part.split(';').map(text => text.trim())
    const weight = parameters.find(parameter => parameter.startsWith('q='))?.slice(2)
    return { tag, weight: weight === undefined ? 1 : Number(weight) }
  })
  return wishes
    .filter(wish => wish.weight > 0)
    .sort((a, b) => b.weight - a.weight)
    .map(wish => wish.tag)
}

function nameLanguage(code: string): string {
  const name = new Intl.DisplayNames(code, { type: 'language' }).of(code) ?? code
  return `${name.charAt(0).toLocaleUpperCase(code)}${name.slice(1)} (${code})`
}

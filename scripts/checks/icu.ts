import { IntlMessageFormat } from 'intl-messageformat'

type Elements = ReturnType<IntlMessageFormat['getAst']>

/** The numbers by which the parser names its kinds of elements. */
const kinds = ['literal', 'argument', 'number', 'date', 'time', 'select', 'plural', 'pound', 'tag']

/** The arguments of an ICU message as "name kind", the cases of a select included; or what is wrong with its syntax. */
export function argumentsOf(
  message: string,
  language: string,
): { readonly names: readonly string[] } | { readonly error: string } {
  try {
    const elements = new IntlMessageFormat(message, language).getAst()
    return { names: [...new Set(namesIn(elements))].sort() }
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) }
  }
}

function namesIn(elements: Elements): readonly string[] {
  return elements.flatMap(element => {
    const kind = kinds[element.type] ?? 'unknown'
    if (kind === 'literal' || kind === 'pound' || !('value' in element)) return []
    const inner = 'children' in element ? namesIn(element.children) : []
    const cases = 'options' in element ? Object.entries(element.options) : []
    const chosen = kind === 'select' ? cases.map(([name]) => `${element.value} when ${name}`) : []
    return [
      `${element.value} ${kind}`,
      ...chosen,
      ...inner,
      ...cases.flatMap(([, one]) => namesIn(one.value)),
    ]
  })
}

/** What a person reads of a message, its arguments left out. */
export function readableText(message: string): string {
  return message.replaceAll(/\{[^{}]*\}/g, '').replaceAll(/[^\p{L}]/gu, '')
}

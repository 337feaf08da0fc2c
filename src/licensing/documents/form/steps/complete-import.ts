import { isOfficialLanguage, officialLanguagesOf } from '../../../../law/languages.ts'
import { defineStep, done, type Outcome, refused } from '../../../../platform/action.ts'
import type { Asked } from '../../../actor.ts'
import { getCustomsOffice } from '../../../authorities/steps/get-customs-office.ts'
import { completeLanguages } from '../../document-languages.ts'
import type { DocumentKind } from '../../kind.ts'
import type { ChosenOffice, DocumentContent } from '../../types.ts'

interface Given {
  readonly kind: DocumentKind
  /** Its customs office by its code alone, where one was chosen anew. */
  readonly content: DocumentContent
}

/**
 * Looks up the customs office, and proposes a language of the country of import: an office of another country is left
 * out, as is such a language. Code: not-found at customsOffice.
 */
export const completeImport = defineStep({
  name: 'complete-import',
  citation: 'IR 18(1)',
  run: async (context: Asked, { kind, content }: Given) => {
    const country = content.countryOfImport ?? ''
    const office = await findOffice(context, content.customsOffice ?? undefined)
    if (!office.ok) return office
    const language = content.documentLanguage ?? ''
    return done<DocumentContent>({
      ...content,
      customsOffice: office.value?.country === country ? office.value : undefined,
      documentLanguage: isOfficialLanguage(language, country) ? language : proposedLanguage(country, kind),
    })
  },
})

function proposedLanguage(country: string, kind: DocumentKind): string | undefined {
  const official = officialLanguagesOf(country)
  return official.find(code => completeLanguages(kind).includes(code)) ?? official[0]
}

async function findOffice(
  context: Asked,
  office: ChosenOffice | undefined,
): Promise<Outcome<ChosenOffice | undefined>> {
  if (office === undefined || office.name !== '') return done(office)
  const { code } = office
  const found = await getCustomsOffice.run(context, { code })
  if (!found.ok) return refused({ code: 'not-found', field: 'customsOffice' })
  const { memberState, name } = found.value
  return done({ code, name, country: memberState })
}

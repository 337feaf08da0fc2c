import { isOfficialLanguage, officialLanguagesOf } from '../../../../law/languages.ts'
import { defineStep, done, type Outcome, refused } from '../../../../platform/action.ts'
import type { Asked } from '../../../actor.ts'
import { getAuthorityOf } from '../../../authorities/steps/get-authority-of.ts'
import { getCustomsOffice } from '../../../authorities/steps/get-customs-office.ts'
import { completeLanguages } from '../../document-languages.ts'
import type { DocumentKind } from '../../kind.ts'
import type { ChosenAuthority, ChosenOffice, DocumentContent } from '../../types.ts'

interface Given {
  readonly kind: DocumentKind
  /** Its customs office by its code alone, where one was chosen anew. */
  readonly content: DocumentContent
}

/**
 * Looks up the customs office or the competent authority, and proposes a language of the country of import: an office
 * or authority of another country is left out, as is such a language. Code: not-found at customsOffice.
 */
export const completeImport = defineStep({
  name: 'complete-import',
  citation: 'IR 18(1)',
  run: async (context: Asked, { kind, content }: Given) => {
    const country = content.countryOfImport ?? ''
    const office = await findOffice(context, content.customsOffice ?? undefined)
    if (!office.ok) return office
    const authority = kind.type === 'ICG-L' ? await findAuthority(context, country, content) : done(undefined)
    if (!authority.ok) return authority
    const language = content.documentLanguage ?? ''
    return done<DocumentContent>({
      ...content,
      customsOffice: office.value?.country === country ? office.value : undefined,
      competentAuthority: authority.value,
      documentLanguage: isOfficialLanguage(language, country) ? language : proposedLanguage(country, kind),
    })
  },
})

function proposedLanguage(country: string, kind: DocumentKind): string | undefined {
  const official = officialLanguagesOf(country)
  return official.find(code => completeLanguages(kind).includes(code)) ?? official[0]
}

/** The authority that was chosen, if it is one of the country; else the central one is proposed (R 4(1)). */
async function findAuthority(
  context: Asked,
  country: string,
  { competentAuthority: chosen }: DocumentContent,
): Promise<Outcome<ChosenAuthority | undefined>> {
  const found = await getAuthorityOf.run(context, { country, authorityId: chosen?.id })
  if (!found.ok || found.value === undefined) return found.ok ? done(undefined) : found
  const { id, memberState, name } = found.value
  return done({ id, name, country: memberState })
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

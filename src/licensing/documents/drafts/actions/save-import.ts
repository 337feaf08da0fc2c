import { z } from 'zod'
import { isOfficialLanguage, officialLanguagesOf } from '../../../../law/languages.ts'
import { parseReferenceNumber } from '../../../../law/numbers.ts'
import { isTreatedAsMemberState } from '../../../../law/territory.ts'
import { defineAction, done, type Outcome, refused } from '../../../../platform/action.ts'
import { recordId } from '../../../../platform/fields.ts'
import type { Asked } from '../../../actor.ts'
import { getCustomsOffice } from '../../../authorities/steps/get-customs-office.ts'
import { changedBoxes } from '../../boxes/rules/changed-boxes.ts'
import { completeLanguages } from '../../document-languages.ts'
import { type DocumentKind, kindOf } from '../../kind.ts'
import { chosenContent } from '../../rules/chosen-answers.ts'
import { mayWithDocuments } from '../../rules/permissions.ts'
import { version } from '../../step-version.ts'
import type { ChosenOffice, Document, DocumentContent } from '../../types.ts'
import { importFields } from '../import-fields.ts'
import { staleness } from '../rules/staleness.ts'
import { editDraft } from '../steps/edit-draft.ts'
import { takeNumber } from '../steps/take-number.ts'
import { writeChange } from '../steps/write-change.ts'

/** Saves the step about the import: boxes I.5 to I.8, date and language. */
export const saveImport = defineAction({
  name: 'save-import',
  citation: 'IR Annex I I.6',
  input: z.object({ id: recordId, version, ...importFields }),
  allowed: mayWithDocuments('save-import'),
  run: async (context: Asked, { id, version, ...written }) => {
    const draft = await editDraft.run(context, { id })
    if (!draft.ok) return draft
    const stale = staleness(draft.value, 'import', version)
    if (stale.length > 0) return refused(...stale)
    const kind = kindOf(context.services.kinds, draft.value.type)
    const content = await importContent(context, kind, written)
    if (!content.ok) return content
    const named = await numberFor(context, draft.value, content.value)
    if (!named.ok) return named
    const number = named.value
    const isRenumbered = number !== draft.value.number
    const change = {
      step: 'import',
      content: chosenContent({ ...draft.value.content, ...content.value }),
      number,
    } as const
    const changed = changedBoxes(draft.value, { ...draft.value, content: change.content })
    const boxes = isRenumbered ? ['I.1', ...changed] : changed
    const renumbering = isRenumbered ? { number, formerNumber: draft.value.number } : {}
    const events = [{ type: 'changed', data: { step: 'import', boxes, ...renumbering } }]
    const saved = await writeChange.run(context, { draft: draft.value, ...change, events })
    return saved.ok ? done({ id, isRenumbered }) : saved
  },
})

type Written = z.output<z.ZodObject<typeof importFields>>

/** What the form says, with the office looked up: an office of another country is left out, as is such a language. */
export async function importContent(
  context: Asked,
  kind: DocumentKind,
  written: Written,
): Promise<Outcome<DocumentContent>> {
  const { customsOffice: code, countryOfImport = '', documentLanguage: language = '', ...same } = written
  const office = await findOffice(context, code)
  if (!office.ok) return office
  return done({
    ...same,
    countryOfImport: countryOfImport === '' ? undefined : countryOfImport,
    customsOffice: office.value?.country === countryOfImport ? office.value : undefined,
    documentLanguage: isOfficialLanguage(language, countryOfImport)
      ? language
      : proposedLanguage(countryOfImport, kind),
  })
}

/** The number names the country of import: a draft for another one gets the next of that country. Source: Default 35. */
async function numberFor(
  context: Asked,
  { type, number }: Document,
  { countryOfImport }: DocumentContent,
): Promise<Outcome<string>> {
  if (!countryOfImport || !isTreatedAsMemberState(countryOfImport)) return done(number)
  const isNamed = parseReferenceNumber(number)?.country === countryOfImport
  return isNamed ? done(number) : takeNumber.run(context, { type, country: countryOfImport })
}

function proposedLanguage(country: string, kind: DocumentKind): string | undefined {
  const official = officialLanguagesOf(country)
  return official.find(code => completeLanguages(kind).includes(code)) ?? official[0]
}

async function findOffice(
  context: Asked,
  code: string | undefined,
): Promise<Outcome<ChosenOffice | undefined>> {
  if (code === undefined) return done(undefined)
  const found = await getCustomsOffice.run(context, { code })
  if (!found.ok) return refused({ code: 'not-found', field: 'customsOffice' })
  const { memberState, name } = found.value
  return done({ code, name, country: memberState })
}

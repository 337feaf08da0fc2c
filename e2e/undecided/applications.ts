import { seedApplication } from '../../development/seed-applications.ts'
import { createHands, type Hands } from '../../development/seed-statements.ts'
import type { Person } from '../../src/licensing/actor.ts'
import { getDocument } from '../../src/licensing/documents/actions/get-document.ts'
import { addSupportingDocument } from '../../src/licensing/documents/evidence/actions/add-supporting-document.ts'
import { saveBoxes } from '../../src/licensing/documents/form/actions/save-boxes.ts'
import { stepVersion } from '../../src/licensing/documents/form/rules/staleness.ts'
import { FileReceipt } from '../../src/licensing/goods/receipts.ts'
import { submitApplication } from '../../src/licensing/import-licences/applying/actions/submit-application.ts'
import type { LicensingWorkplace } from '../../src/licensing/workplace.ts'

/** Stands in every text that is written into an undecided application, and nowhere else. */
export const mark = 'zobel'
/** The same of one that is decided. */
export const decidedMark = 'hermelin'
/** Stands in the title of all of them: what somebody would search for. */
export const searchedWord = 'kvintessens'

/** A file with a name. */
export function markedFile(name: string): FileReceipt {
  const bytes = Buffer.from(`%PDF-1.4\n% ${name}\n%%EOF\n`)
  return new FileReceipt({ bytes, mediaType: 'application/pdf', name: `${name}.pdf`, remarks: [] })
}

/** Whose application it is, where the goods come in, and with which word it is marked. */
export interface Marked {
  readonly actor: Person
  readonly country: string
  readonly word: string
}

/** A draft whose texts and papers are all marked; gives its id. */
export async function makeMarkedDraft(workplace: LicensingWorkplace, marked: Marked): Promise<string> {
  const { actor, country, word } = marked
  const owner = { actor, operatorId: actor.role?.operatorId ?? '' }
  const id = await seedApplication(workplace, { ...owner, country, goods: 1 })
  const hands = createHands(workplace, owner)
  const save = async (page: 'import' | 'good', boxes: object) => {
    const version = stepVersion(await hands.do(getDocument, { id }), page)
    await hands.do(saveBoxes, { id, page, version, boxes })
  }
  await save('import', { localReference: `${word}-2026` })
  await save('good', { title: `${searchedWord} ${word}`, description: `A ${word} in silver.`, maker: word })
  await addMarkedPaper(hands, id, word)
  return id
}

async function addMarkedPaper(hands: Hands, id: string, word: string): Promise<void> {
  const said = { type: 'INVOICE', number: word, date: '2020-01-01', country: 'TR', place: word }
  await hands.do(addSupportingDocument, { id, ...said, file: markedFile(word) })
}

/** The same, signed and submitted. */
export async function submitMarked(workplace: LicensingWorkplace, marked: Marked): Promise<string> {
  const id = await makeMarkedDraft(workplace, marked)
  const { actor } = marked
  const hands = createHands(workplace, { actor, operatorId: actor.role?.operatorId ?? '' })
  const { version } = await hands.do(getDocument, { id })
  await hands.do(submitApplication, { id, version, hasDeclared: true })
  return id
}

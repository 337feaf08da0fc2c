import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { z } from 'zod'
import { drawPicture } from '../../../../development/drawn-picture.ts'
import { seedDraft } from '../../../../development/seed-statements.ts'
import type { Action } from '../../../platform/action.ts'
import { canonicalJson } from '../../../platform/history/event-digests.ts'
import { perform } from '../../../platform/perform.ts'
import type { Actor, Person } from '../../actor.ts'
import { preparePhotograph } from '../../goods/actions/prepare-photograph.ts'
import { FileReceipt } from '../../goods/receipts.ts'
import { personNamed, startPeople } from '../../importer-statements/testing/people.ts'
import { openTestWorkplace } from '../../roles/testing/test-workplace.ts'
import type { LicensingServices, LicensingWorkplace } from '../../workplace.ts'
import { getDocument } from '../actions/get-document.ts'
import { stepOfPage } from '../boxes/layout.ts'
import { boxesOf } from '../boxes/testing/boxes-of.ts'
import { addSupportingDocument } from '../evidence/actions/add-supporting-document.ts'
import { removeSupportingDocument } from '../evidence/actions/remove-supporting-document.ts'
import { saveBoxes } from '../form/actions/save-boxes.ts'
import { listDocuments } from '../lists/actions/list-documents.ts'
import { addPhotographs } from '../photographs/actions/add-photographs.ts'
import { changePhotographs } from '../photographs/actions/change-photographs.ts'
import { declaredData } from '../signing/rules/declared-data.ts'
import { startDraft } from './actions/start-draft.ts'

let workplace: LicensingWorkplace
let holder: Person
let close: () => Promise<void>

beforeAll(async () => {
  const opened = await openTestWorkplace()
  workplace = opened.workplace
  holder = personNamed(await startPeople(workplace), 'Anna')
  close = () => opened.database.close()
})

afterAll(() => close())

async function ask<Schema extends z.ZodType, Value>(
  action: Action<Actor, LicensingServices, Schema, Value>,
  input: object,
): Promise<Value> {
  const outcome = await perform(workplace, action, { actor: holder, input })
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusals))
  return outcome.value
}

interface Case {
  readonly page: keyof typeof stepOfPage
  readonly opened: object
  readonly takenBack: object
  /** What may stand nowhere afterwards. */
  readonly trace: string
}

const fair = { name: 'Zebrafair', venueAddress: 'Bella Center', memberState: 'DK' }

/** Every answer that opens others, given, filled and taken back with what was typed still in the form. */
const cases: Readonly<Record<string, Case>> = {
  'a commercial art fair': {
    page: 'import',
    opened: { isCommercialArtFair: 'yes', artFair: fair },
    takenBack: { isCommercialArtFair: '', artFair: fair },
    trace: 'Zebrafair',
  },
  'the last country of interest': {
    page: 'provenance',
    opened: { countryOfInterestBasis: 'b', countryOfInterestReason: 'country unknown' },
    takenBack: { countryOfInterestBasis: 'a', countryOfInterestReason: 'country unknown' },
    trace: 'country unknown',
  },
  'another owner': {
    page: 'provenance',
    opened: { owner: { name: 'Zebraowner', city: 'Bern' } },
    takenBack: { owner: { name: '', city: '' } },
    trace: 'Zebraowner',
  },
  'another type': {
    page: 'good',
    opened: { type: 'other', typeOther: 'Zebratype' },
    takenBack: { type: 'painting', typeOther: 'Zebratype' },
    trace: 'Zebratype',
  },
  'an unknown maker': {
    page: 'good',
    opened: { maker: 'Zebramaker' },
    takenBack: { maker: 'Zebramaker', makerUnknown: 'yes' },
    trace: 'Zebramaker',
  },
  'coins that share a statement': {
    page: 'good',
    opened: { isCoins: 'yes', pieces: '98765' },
    takenBack: { isCoins: '', pieces: '98765' },
    trace: ':98765',
  },
  'a dating by geological era': {
    page: 'good',
    opened: { dating: { kind: 'geological era', geologicalEra: 'Zebracene' } },
    takenBack: { dating: { kind: 'century', century: '17', geologicalEra: 'Zebracene' } },
    trace: 'Zebracene',
  },
  'a dating by day': {
    page: 'good',
    opened: { dating: { kind: 'day', day: '1778-04-02' } },
    takenBack: { dating: { kind: 'year', year: '1778', day: '1778-04-02' } },
    trace: '1778-04-02',
  },
  'a dating by years': {
    page: 'good',
    opened: { dating: { kind: 'years', earliestYear: '1377', latestYear: '1399' } },
    takenBack: { dating: { kind: '', earliestYear: '1377', latestYear: '1399' } },
    trace: ':1377',
  },
  'a value in another currency': {
    page: 'good',
    opened: { customsValue: { amount: '20000', currency: 'DKK', rate: '7.654321', rateDate: '2026-11-01' } },
    takenBack: {
      customsValue: { amount: '20000', currency: 'EUR', rate: '7.654321', rateDate: '2026-11-01' },
    },
    trace: '7.654321',
  },
  'views of an object in three dimensions': {
    page: 'photographs',
    opened: { isThreeDimensional: 'yes', viewsNotAppropriate: ['bottom'] },
    takenBack: { isThreeDimensional: 'no', viewsNotAppropriate: ['bottom'] },
    trace: 'bottom',
  },
}

async function save(id: string, page: keyof typeof stepOfPage, typed: object): Promise<void> {
  const { stepVersions } = await ask(getDocument, { id })
  const version = stepVersions[stepOfPage[page]]
  await ask(saveBoxes, { id, page, version, boxes: boxesOf(typed) })
}

/** All that is kept of a draft, with what a signature would cover, and how many lists find it by a word. */
async function tracesOf(id: string, trace: string) {
  const statement = await ask(getDocument, { id })
  const found = await ask(listDocuments, { search: trace })
  const kept = canonicalJson({ content: statement.content, goods: statement.goods })
  return {
    kept,
    declared: canonicalJson(declaredData(statement, { language: 'da', sentences: [] })),
    found: found.documents.length,
  }
}

describe('an answer that was taken back leaves no trace in what is kept, signed or searched', () => {
  test.each(Object.entries(cases))('%s', async (_what, { page, opened, takenBack, trace }) => {
    const { id } = await ask(startDraft, { type: 'ICG-S', boxes: { countryOfImport: 'DK' } })
    await save(id, page, opened)
    expect((await tracesOf(id, trace)).kept).toContain(trace)
    await save(id, page, takenBack)
    const after = await tracesOf(id, trace)
    expect(after.kept).not.toContain(trace)
    expect(after.declared).not.toContain(trace)
    expect(after.found).toBe(0)
  })

  test('the text beside a photograph of another view', async () => {
    const operatorId = holder.role?.operatorId ?? ''
    const id = await seedDraft(workplace, { operatorId, actor: holder, count: 1 }, 1)
    const bytes = await drawPicture('front', 1)
    const picture = await ask(preparePhotograph, { bytes, name: 'inscription.jpg' })
    const [added] = await ask(addPhotographs, { id, pictures: [picture] })
    const photographId = added?.ok ? added.value : ''
    const texts = { text: 'Zebratext', language: 'Zebrish', translation: 'Zebratranslation' }
    await ask(changePhotographs, { id, photographs: { [photographId]: { view: 'inscription', ...texts } } })
    expect((await tracesOf(id, 'Zebratext')).kept).toContain('Zebratext')
    await ask(changePhotographs, { id, photographs: { [photographId]: { view: 'additional', ...texts } } })
    expect(Object.values(await tracesOf(id, 'Zebratext')).join()).not.toContain('Zebra')
  })

  test('the number of a supporting document', async () => {
    const { id } = await ask(startDraft, { type: 'ICG-S', boxes: { countryOfImport: 'DK' } })
    const bytes = Buffer.from('%PDF-1.4\n%%EOF\n')
    const file = new FileReceipt({ bytes, mediaType: 'application/pdf', name: 'a.pdf', remarks: [] })
    const added = { id, type: 'INVOICE', number: 'Zebra4711', file }
    const { documentId } = await ask(addSupportingDocument, added)
    expect((await tracesOf(id, 'Zebra4711')).found).toBe(1)
    await ask(removeSupportingDocument, { id, documentId })
    expect((await tracesOf(id, 'Zebra4711')).found).toBe(0)
  })
})

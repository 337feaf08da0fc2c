import { afterAll, describe, expect, test } from 'vitest'
import { seedDraft } from '../../../development/seed-statements.ts'
import { perform } from '../../platform/perform.ts'
import { getDocument } from '../documents/actions/get-document.ts'
import { deleteDraft } from '../documents/drafts/actions/delete-draft.ts'
import { addSupportingDocument } from '../documents/evidence/actions/add-supporting-document.ts'
import { removeSupportingDocument } from '../documents/evidence/actions/remove-supporting-document.ts'
import { saveBoxes } from '../documents/form/actions/save-boxes.ts'
import { addPhotographs } from '../documents/photographs/actions/add-photographs.ts'
import { changePhotographs } from '../documents/photographs/actions/change-photographs.ts'
import { movePhotograph } from '../documents/photographs/actions/move-photograph.ts'
import { removePhotograph } from '../documents/photographs/actions/remove-photograph.ts'
import { replacePhotograph } from '../documents/photographs/actions/replace-photograph.ts'
import { signDocument } from '../documents/signing/actions/sign-document.ts'
import type { Document } from '../documents/types.ts'
import { personNamed, startPeople } from '../importer-statements/testing/people.ts'
import { openTestWorkplace } from '../roles/testing/test-workplace.ts'
import { FileReceipt, PictureReceipt } from './receipts.ts'

const picture = new PictureReceipt({
  original: Buffer.from('original'),
  format: 'jpeg',
  width: 100,
  height: 100,
  display: Buffer.from('display'),
  print: Buffer.from('print'),
  thumbnail: Buffer.from('thumbnail'),
  greyscale: false,
  name: 'front.jpg',
})

const bytes = Buffer.from('invoice')
const file = new FileReceipt({ bytes, mediaType: 'application/pdf', name: 'invoice.pdf', remarks: [] })

const opened = await openTestWorkplace()
const { workplace, database } = opened
await workplace.queue.start({ notice: async () => undefined })
const people = await startPeople(workplace)
const anna = personNamed(people, 'Anna')
afterAll(async () => {
  await workplace.queue.stop()
  await database.close()
})

async function read(id: string): Promise<Document> {
  const found = await perform(workplace, getDocument, { actor: anna, input: { id } })
  if (!found.ok) throw new Error('no document')
  return found.value
}

/** A draft of Anna's that lacks nothing, with a supporting document. */
async function makeDraft(): Promise<Document> {
  const seed = { operatorId: anna.role?.operatorId ?? '', actor: anna, count: 1 }
  const id = await seedDraft(workplace, seed, 1)
  const input = { id, type: 'INVOICE', file }
  await perform(workplace, addSupportingDocument, { actor: anna, input })
  return read(id)
}

/** Every action that changes a good, as somebody asks it about a document of Anna's. */
function changes(name: string, { id, goods: [good], stepVersions }: Document) {
  const actor = personNamed(people, name)
  const photographId = good.photographs[0]?.id ?? ''
  const documentId = good.supportingDocuments[0]?.id ?? ''
  const [step, measured] = [stepVersions.good, stepVersions.measurements]
  return {
    'save-boxes of the good': () =>
      perform(workplace, saveBoxes, {
        actor,
        input: { id, page: 'good', version: step, boxes: { title: 'Another' } },
      }),
    'save-boxes of its measurements': () =>
      perform(workplace, saveBoxes, {
        actor,
        input: { id, page: 'photographs', version: measured, boxes: { shape: 'round' } },
      }),
    'add-photographs': () =>
      perform(workplace, addPhotographs, { actor, input: { id, pictures: [picture] } }),
    'change-photographs': () =>
      perform(workplace, changePhotographs, {
        actor,
        input: { id, photographs: { [photographId]: { view: 'back' } } },
      }),
    'replace-photograph': () =>
      perform(workplace, replacePhotograph, { actor, input: { id, photographId, picture } }),
    'move-photograph': () =>
      perform(workplace, movePhotograph, { actor, input: { id, photographId, direction: 'later' } }),
    'add-supporting-document': () =>
      perform(workplace, addSupportingDocument, { actor, input: { id, type: 'INVOICE', file } }),
    'remove-supporting-document': () =>
      perform(workplace, removeSupportingDocument, { actor, input: { id, documentId } }),
    'remove-photograph': () => perform(workplace, removePhotograph, { actor, input: { id, photographId } }),
    'delete-draft': () => perform(workplace, deleteDraft, { actor, input: { id } }),
  }
}

const open = await makeDraft()
const draft = await makeDraft()
const actor = { ...anna, confirmedAt: workplace.clock.now() }
const signing = { id: draft.id, version: draft.version, hasDeclared: true }
const signed = await perform(workplace, signDocument, { actor, input: signing })
const frozen = await read(draft.id)
const changing = Object.keys(changes('Anna', open))

describe('house 1.1 a good', () => {
  test('is changed by no other holder, and by no officer', async () => {
    for (const change of Object.values(changes('Karen', open)))
      expect(await change()).toEqual({ ok: false, refusals: [{ code: 'not-found' }] })
    for (const change of Object.values(changes('Dorte', open)))
      expect(await change()).toMatchObject({ refusals: [{ code: 'not-permitted' }] })
    expect(await read(open.id)).toEqual(open)
  })

  test('is changed by its own operator until it is signed, and then by nobody', async () => {
    expect([signed.ok, frozen.goods[0].isFrozen]).toEqual([true, true])
    for (const [name, change] of Object.entries(changes('Bent', frozen)))
      expect(await change(), name).toMatchObject({ ok: false, refusals: [{ code: 'not-a-draft' }] })
    expect(await read(frozen.id)).toEqual(frozen)
    for (const [name, change] of Object.entries(changes('Bent', await makeDraft())))
      expect(await change(), name).toMatchObject({ ok: true })
    expect(changing).toHaveLength(10)
  })

  test.each([
    ['Anna', true, true],
    ['Bent', true, true],
    ['Karen', false, false],
    ['Dorte', false, true],
    ['Erik', false, true],
    ['Fie', false, true],
  ])('is seen by %s: in a draft %s, signed %s', async (name, inDraft, onceSigned) => {
    const who = personNamed(people, name)
    const see = async ({ id }: Document) =>
      (await perform(workplace, getDocument, { actor: who, input: { id } })).ok
    expect([await see(open), await see(frozen)]).toEqual([inDraft, onceSigned])
  })
})

describe('house 1.1 the database refuses, of a frozen good, to', () => {
  test.each([
    `update cultural_good set details = details || '{"title":"Something else"}' where id = :good`,
    'update cultural_good set frozen_at = null where id = :good',
    'update cultural_good set operator_id = gen_random_uuid() where id = :good',
    'update cultural_good set document_id = gen_random_uuid() where id = :good',
    `update photograph set view = 'back' where good_id = :good`,
    'update photograph set good_id = :open where good_id = :good',
    'update photograph set good_id = :good where good_id = :open',
    'update supporting_document set good_id = :open where good_id = :good',
    `insert into supporting_document select gen_random_uuid(), :good, type, number, date, country, place, file,
      media_type, bytes, name, created_at from supporting_document where good_id = :open`,
    'truncate photograph',
    'truncate supporting_document',
    'truncate cultural_good cascade',
    'truncate document cascade',
  ])('%s', async change => {
    const [good, other] = [frozen.goods[0].id, open.goods[0].id]
    const filled = change.replaceAll(':good', `'${good}'`).replaceAll(':open', `'${other}'`)
    await expect(database.runScript(filled)).rejects.toThrow(/signed document|never emptied/)
  })
})

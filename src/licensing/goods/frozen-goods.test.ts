import { afterAll, describe, expect, test } from 'vitest'
import { perform } from '../../platform/perform.ts'
import { getDocument } from '../documents/actions/get-document.ts'
import { startStatement } from '../documents/drafts/actions/start-draft.ts'
import { personNamed, startPeople } from '../importer-statements/testing/people.ts'
import { openTestWorkplace } from '../roles/testing/test-workplace.ts'
import { addPhotograph } from './actions/add-photograph.ts'
import { addSupportingDocument } from './actions/add-supporting-document.ts'
import { changePhotograph } from './actions/change-photograph.ts'
import { describeGood } from './actions/describe-good.ts'
import { findGood } from './actions/find-good.ts'
import { freezeGood } from './actions/freeze-good.ts'
import { measureGood } from './actions/measure-good.ts'
import { movePhotograph } from './actions/move-photograph.ts'
import { removePhotograph } from './actions/remove-photograph.ts'
import { removeSupportingDocument } from './actions/remove-supporting-document.ts'
import { replacePhotograph } from './actions/replace-photograph.ts'

const picture = {
  original: Buffer.from('original'),
  format: 'jpeg',
  width: 100,
  height: 100,
  display: Buffer.from('display'),
  print: Buffer.from('print'),
  thumbnail: Buffer.from('thumbnail'),
  greyscale: false,
  name: 'front.jpg',
} as const

const document = {
  type: 'INVOICE',
  file: { bytes: Buffer.from('invoice'), mediaType: 'application/pdf', name: 'invoice.pdf' },
} as const

interface Made {
  readonly goodId: string
  readonly photographId: string
  readonly documentId: string
}

const opened = await openTestWorkplace()
const { workplace, database } = opened
const people = await startPeople(workplace)
afterAll(() => database.close())

async function makeGood(): Promise<Made> {
  const actor = personNamed(people, 'Anna')
  const begun = await perform(workplace, startStatement, { actor, input: { countryOfImport: 'DK' } })
  const id = begun.ok ? begun.value.id : ''
  const draft = await perform(workplace, getDocument, { actor, input: { id } })
  const goodId = draft.ok ? draft.value.goods[0].id : ''
  const added = await perform(workplace, addPhotograph, { actor, input: { goodId, picture } })
  const papered = await perform(workplace, addSupportingDocument, { actor, input: { goodId, ...document } })
  if (!added.ok || !papered.ok) throw new Error('no good was made')
  return { goodId, ...added.value, ...papered.value }
}

/** Every action that changes a good, as somebody asks it about a good of Anna's. */
function changes(name: string, { goodId, photographId, documentId }: Made) {
  const actor = personNamed(people, name)
  return {
    'describe-good': () => perform(workplace, describeGood, { actor, input: { goodId, title: 'Another' } }),
    'measure-good': () =>
      perform(workplace, measureGood, { actor, input: { goodId, weight: '3', weightUnit: 'g' } }),
    'add-photograph': () => perform(workplace, addPhotograph, { actor, input: { goodId, picture } }),
    'change-photograph': () =>
      perform(workplace, changePhotograph, { actor, input: { goodId, photographId, view: 'back' } }),
    'replace-photograph': () =>
      perform(workplace, replacePhotograph, { actor, input: { goodId, photographId, picture } }),
    'move-photograph': () =>
      perform(workplace, movePhotograph, { actor, input: { goodId, photographId, direction: 'later' } }),
    'add-supporting-document': () =>
      perform(workplace, addSupportingDocument, { actor, input: { goodId, ...document } }),
    'remove-supporting-document': () =>
      perform(workplace, removeSupportingDocument, { actor, input: { goodId, documentId } }),
    'remove-photograph': () =>
      perform(workplace, removePhotograph, { actor, input: { goodId, photographId } }),
    'freeze-good': () => perform(workplace, freezeGood, { actor, input: { goodId } }),
  }
}

const open = await makeGood()
const frozen = await makeGood()
await changes('Anna', frozen)['freeze-good']()
const changing = Object.keys(changes('Anna', open))
const refused = { ok: false, refusals: [{ code: 'not-found' }] }

describe('house 1.1 a good', () => {
  test('is changed by no other holder, and by no officer', async () => {
    for (const change of Object.values(changes('Karen', open))) expect(await change()).toEqual(refused)
    for (const change of Object.values(changes('Dorte', open)))
      expect(await change()).toMatchObject({ refusals: [{ code: 'not-permitted' }] })
  })

  test('is changed by its own operator until it is frozen, and then by nobody', async () => {
    for (const [name, change] of Object.entries(changes('Bent', frozen)))
      expect(await change(), name).toEqual(refused)
    for (const [name, change] of Object.entries(changes('Bent', await makeGood())))
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
  ])('is seen by %s: open %s, frozen %s', async (name, whileOpen, onceFrozen) => {
    const actor = personNamed(people, name)
    const see = async ({ goodId }: Made) =>
      (await perform(workplace, findGood, { actor, input: { goodId } })).ok
    expect([await see(open), await see(frozen)]).toEqual([whileOpen, onceFrozen])
  })
})

describe('house 1.1 the database refuses, of a frozen good, to', () => {
  test.each([
    `update cultural_good set details = details || '{"title":"Something else"}' where id = :good`,
    'update cultural_good set frozen_at = null where id = :good',
    'update cultural_good set operator_id = gen_random_uuid() where id = :good',
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
    const filled = change.replaceAll(':good', `'${frozen.goodId}'`).replaceAll(':open', `'${open.goodId}'`)
    await expect(database.runScript(filled)).rejects.toThrow(/signed document|never emptied/)
  })
})

import type { z } from 'zod'
import type { Actor, Person } from '../src/licensing/actor.ts'
import { getDocument } from '../src/licensing/documents/actions/get-document.ts'
import { copyDocument } from '../src/licensing/documents/drafts/actions/copy-document.ts'
import { startDraft } from '../src/licensing/documents/drafts/actions/start-draft.ts'
import { saveBoxes } from '../src/licensing/documents/form/actions/save-boxes.ts'
import { addPhotographs } from '../src/licensing/documents/photographs/actions/add-photographs.ts'
import { signDocument } from '../src/licensing/documents/signing/actions/sign-document.ts'
import { preparePhotograph } from '../src/licensing/goods/actions/prepare-photograph.ts'
import type { PictureReceipt } from '../src/licensing/goods/receipts.ts'
import type { LicensingServices, LicensingWorkplace } from '../src/licensing/workplace.ts'
import type { Action, Outcome } from '../src/platform/action.ts'
import { perform } from '../src/platform/perform.ts'
import { drawPicture } from './drawn-picture.ts'
import {
  countryOf,
  describeObject,
  isThreeDimensional,
  type MuseumObject,
  measureObject,
  readMuseumObjects,
} from './museum-object.ts'

/** For whom evaluation statements are made, and by whom: a holder of that operator. */
export interface StatementSeed {
  readonly operatorId: string
  readonly actor: Person
  readonly count: number
}

/**
 * Makes evaluation statements of museum objects by the real actions: of each three one stays a draft, and the last
 * valid one is copied. Gives their ids. Throws when one is refused.
 */
export async function seedStatements(
  workplace: LicensingWorkplace,
  seed: StatementSeed,
): Promise<readonly string[]> {
  const hands = createHands(workplace, seed)
  const objects = readMuseumObjects()
  const ids: string[] = []
  for (let index = 0; index < seed.count; index += 1) {
    const object = objects[index % objects.length]
    if (object !== undefined) ids.push(await makeStatement(hands, object, index))
  }
  const last = ids.findLast((_id, index) => index % 3 !== 2)
  if (last !== undefined) ids.push((await hands.do(copyDocument, { id: last })).id)
  return ids
}

/** Makes one statement with everything it needs, unsigned; gives its id. */
export async function seedDraft(
  workplace: LicensingWorkplace,
  seed: StatementSeed,
  index = 0,
): Promise<string> {
  const object = readMuseumObjects()[index]
  if (object === undefined) throw new Error(`no museum object ${index}`)
  return makeDraft(createHands(workplace, seed), object, index)
}

type Prepared = PictureReceipt

/** What seeds are made with. */
export interface Hands {
  do<Schema extends z.ZodType, Value>(
    action: Action<Actor, LicensingServices, Schema, Value>,
    input: unknown,
  ): Promise<Value>
  picture(view: string, variant: number): Promise<Prepared>
}

// Pictures are drawn and looked at once in a process and used again: only their shapes differ.
const pictures = new Map<string, Promise<Prepared>>()

export function createHands(
  workplace: LicensingWorkplace,
  { actor, operatorId }: Omit<StatementSeed, 'count'>,
): Hands {
  if (actor.role?.operatorId !== operatorId) throw new Error('the actor is no holder of this operator')
  const asNow = () => ({ ...actor, confirmedAt: workplace.clock.now() })
  const hands: Hands = {
    do: async (action, input) =>
      givenBy(
        action.name,
        await untilAffordable(() => perform(workplace, action, { actor: asNow(), input })),
      ),
    picture: (view, variant) => {
      const key = `${view} ${variant % 4}`
      const made = pictures.get(key) ?? drawPicture(view, variant).then(bytes => prepare(hands, view, bytes))
      pictures.set(key, made)
      return made.catch(error => {
        pictures.delete(key)
        throw error
      })
    },
  }
  return hands
}

const ATTEMPTS = 5

/** While everything starts, a slow machine may need longer for a picture than one may take: then it is tried again. */
async function untilAffordable<Value>(attempt: () => Promise<Outcome<Value>>): Promise<Outcome<Value>> {
  for (let left = ATTEMPTS - 1; left > 0; left -= 1) {
    const outcome = await attempt()
    if (outcome.ok || outcome.refusals.every(({ code }) => code !== 'too-costly')) return outcome
  }
  return attempt()
}

async function prepare(hands: Hands, view: string, bytes: Uint8Array): Promise<Prepared> {
  return hands.do(preparePhotograph, { bytes, name: `${view}.jpg` })
}

function givenBy<Value>(name: string, outcome: Outcome<Value>): Value {
  if (outcome.ok) return outcome.value
  throw new Error(`${name}: ${JSON.stringify(outcome.refusals)}`)
}

async function makeStatement(hands: Hands, object: MuseumObject, index: number): Promise<string> {
  const id = await makeDraft(hands, object, index)
  if (index % 3 === 2) return id
  const { version } = await hands.do(getDocument, { id })
  await hands.do(signDocument, { id, version, hasDeclared: true })
  return id
}

async function makeDraft(hands: Hands, object: MuseumObject, index: number): Promise<string> {
  const { id } = await hands.do(startDraft, {
    type: 'ICG-S',
    boxes: {
      localReference: object.accession_number,
      countryOfImport: 'DK',
      customsOffice: 'DK003102',
      documentLanguage: 'da',
    },
  })
  const save = (page: string, boxes: object) => hands.do(saveBoxes, { id, page, version: 0, boxes })
  await save('good', describeObject(object, 18_000 + ((index * 7_350) % 90_000)))
  const sides = isThreeDimensional(object) ? ['three-quarter', 'left', 'right', 'top', 'bottom'] : []
  const views = ['front', 'back', ...sides]
  const pictures = await Promise.all(views.map(view => hands.picture(view, index)))
  await hands.do(addPhotographs, { id, pictures })
  await save('photographs', measureObject(object))
  await save('provenance', {
    countryOfInterest: countryOf(object),
    countryOfInterestBasis: 'a',
    exportPermit: index % 4 === 0 ? 'in possession' : 'not required',
  })
  return id
}

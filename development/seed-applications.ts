import { getDocument } from '../src/licensing/documents/actions/get-document.ts'
import { startDraft } from '../src/licensing/documents/drafts/actions/start-draft.ts'
import { addSupportingDocument } from '../src/licensing/documents/evidence/actions/add-supporting-document.ts'
import { saveBoxes } from '../src/licensing/documents/form/actions/save-boxes.ts'
import { addPhotographs } from '../src/licensing/documents/photographs/actions/add-photographs.ts'
import { addGood } from '../src/licensing/documents/several/actions/add-good.ts'
import { prepareEvidence } from '../src/licensing/goods/actions/prepare-evidence.ts'
import { submitApplication } from '../src/licensing/import-licences/applying/actions/submit-application.ts'
import type { LicensingWorkplace } from '../src/licensing/workplace.ts'
import { drawPicture } from './drawn-picture.ts'
import {
  countryOf,
  describeObject,
  type MuseumObject,
  measureObject,
  readMuseumObjects,
} from './museum-object.ts'
import { createHands, type Hands, type StatementSeed } from './seed-statements.ts'

const OLDEST = 1750

/** An application with its goods, for evaluation and tests. */
export interface ApplicationSeed extends Omit<StatementSeed, 'count'> {
  /** ISO 3166-1 alpha-2; its central authority is addressed. */
  readonly country?: string
  readonly goods: number
  /** Whether an invoice of the first good is uploaded before it is submitted. */
  readonly hasInvoice?: boolean
}

/** Museum objects that are old enough for a licence. */
export function licenceObjects(): readonly MuseumObject[] {
  return readMuseumObjects().filter(
    ({ creation_date_latest }) => Number.parseInt(creation_date_latest, 10) < OLDEST,
  )
}

/** Makes an application for a licence with everything it needs, unsigned; gives its id. */
export async function seedApplication(workplace: LicensingWorkplace, seed: ApplicationSeed): Promise<string> {
  const hands = createHands(workplace, seed)
  const { country = 'DK', goods } = seed
  const boxes = { countryOfImport: country, localReference: `L-${goods}` }
  const { id } = await hands.do(startDraft, { type: 'ICG-L', boxes })
  const objects = licenceObjects()
  for (let index = 0; index < goods; index += 1) {
    const object = objects[index % objects.length]
    if (object !== undefined) await describe(hands, { id, index, object })
  }
  const [object] = objects
  await hands.do(saveBoxes, {
    ...{ id, page: 'provenance', version: 0 },
    boxes: {
      countryOfInterest: object === undefined ? 'US' : countryOf(object),
      countryOfInterestBasis: 'a',
      licencePermit: 'not required',
      noPermitReason: 'No law of the country asked for a permit when the object left it.',
    },
  })
  await hands.do(saveBoxes, {
    ...{ id, page: 'summary', version: 0, boxes: { wasRejectedBefore: 'no' } },
  })
  return id
}

/** The same, signed and submitted. */
export async function seedSubmitted(workplace: LicensingWorkplace, seed: ApplicationSeed): Promise<string> {
  const id = await seedApplication(workplace, seed)
  const hands = createHands(workplace, seed)
  if (seed.hasInvoice) await addInvoice(hands, id)
  const { version } = await hands.do(getDocument, { id })
  await hands.do(submitApplication, { id, version, hasDeclared: true })
  return id
}

async function addInvoice(hands: Hands, id: string): Promise<void> {
  const bytes = await drawPicture('Faktura', 0)
  const file = await hands.do(prepareEvidence, { bytes, mediaType: 'image/jpeg', name: 'faktura.jpg' })
  const invoice = {
    type: 'INVOICE',
    number: '2019-114',
    date: '2019-05-14',
    country: 'US',
    place: 'New York',
  }
  await hands.do(addSupportingDocument, { id, ...invoice, file })
}

interface Described {
  readonly id: string
  readonly index: number
  readonly object: MuseumObject
}

async function describe(hands: Hands, { id, index, object }: Described): Promise<void> {
  const goodId = index === 0 ? undefined : (await hands.do(addGood, { id })).goodId
  const said = { ...describeObject(object, 9_000), category: 'c', taric: '9705100012' }
  await hands.do(saveBoxes, { id, goodId, page: 'good', version: 0, boxes: said })
  const pictures = await Promise.all(['front', 'back'].map(view => hands.picture(view, index)))
  await hands.do(addPhotographs, { id, goodId, pictures })
  const measured = { ...measureObject(object), isThreeDimensional: false }
  await hands.do(saveBoxes, { id, goodId, page: 'photographs', version: 0, boxes: measured })
}

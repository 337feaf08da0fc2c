import sharp from 'sharp'
import type { Person } from '../../src/licensing/actor.ts'
import { getDocument } from '../../src/licensing/documents/actions/get-document.ts'
import { startDraft } from '../../src/licensing/documents/drafts/actions/start-draft.ts'
import { saveBoxes } from '../../src/licensing/documents/form/actions/save-boxes.ts'
import { addPhotographs } from '../../src/licensing/documents/photographs/actions/add-photographs.ts'
import { signDocument } from '../../src/licensing/documents/signing/actions/sign-document.ts'
import { preparePhotograph } from '../../src/licensing/goods/actions/prepare-photograph.ts'
import type { LicensingWorkplace } from '../../src/licensing/workplace.ts'
import { perform } from '../../src/platform/perform.ts'
import { must } from './must.ts'

/** Who registers, and with which pictures of front and back. */
export interface Registering {
  readonly workplace: LicensingWorkplace
  readonly holder: Person
  readonly pictures: Readonly<Record<'front' | 'back', Uint8Array>>
}

/** Two pictures in colour, as a camera would send them; `width` and `height` in pixels. */
export async function takePictures({ width, height }: { width: number; height: number }) {
  const noise = { type: 'gaussian', mean: 128, sigma: 20 } as const
  const picture = (r: number) =>
    sharp({ create: { width, height, channels: 3, background: { r, g: 120, b: 60 }, noise } })
      .jpeg({ quality: 85 })
      .toBuffer()
  return { front: await picture(200), back: await picture(90) }
}

/** The boxes of a painting of Part C that lacks nothing, page by page. */
export const completePainting = {
  import: {
    localReference: 'HH-2026-014',
    countryOfImport: 'DK',
    customsOffice: 'DK009002',
    plannedImportDate: '2026-12-10',
    documentLanguage: 'da',
  },
  good: {
    category: 'g.i',
    taric: '9701210000',
    type: 'painting',
    materials: ['oil', 'canvas'],
    techniques: ['painted'],
    title: 'View of a harbour',
    subject: 'Ships at anchor before a town',
    dating: { kind: 'year', year: 1740 },
    maker: 'Unknown master',
    origin: 'Istanbul',
    description: 'Oil on canvas, lined; a harbour with four ships, a town with two towers behind.',
    customsValue: { amountCents: 2_500_000, currency: 'EUR' },
  },
  photographs: {
    isThreeDimensional: false,
    hasMarks: false,
    hasDistinguishingFeatures: false,
    hasInscriptions: false,
    weightGrams: 4200,
    shape: 'rectangular',
    heightMillimetres: 620,
    widthMillimetres: 840,
  },
  provenance: {
    countryOfInterest: 'TR',
    countryOfInterestBasis: 'a',
    exportPermit: 'in possession',
  },
} as const

/** Fills a draft with everything but the declaration; gives its id and number. */
export async function fillDraft({ workplace, holder: actor, pictures }: Registering) {
  const draft = must(
    await perform(workplace, startDraft, { actor, input: { type: 'ICG-S', boxes: completePainting.import } }),
  )
  for (const page of ['good', 'photographs', 'provenance'] as const) {
    const input = { id: draft.id, page, version: 0, boxes: completePainting[page] }
    must(await perform(workplace, saveBoxes, { actor, input }))
  }
  for (const side of ['front', 'back'] as const) {
    const input = { bytes: pictures[side], name: `${side}.jpg` }
    const picture = must(await perform(workplace, preparePhotograph, { actor, input }))
    must(await perform(workplace, addPhotographs, { actor, input: { id: draft.id, pictures: [picture] } }))
  }
  return draft
}

/** Registers one statement from the first save to the sealed document; gives its id and number. */
export async function registerOne(registering: Registering) {
  const { workplace } = registering
  const { id } = await fillDraft(registering)
  const actor = { ...registering.holder, confirmedAt: workplace.clock.now() }
  const { version } = must(await perform(workplace, getDocument, { actor, input: { id } }))
  const input = { id, version, hasDeclared: true }
  return must(await perform(workplace, signDocument, { actor, input }))
}

import type { DescriptionFacts, PhotographFacts } from '../description.ts'

/** The two views that are always owed. */
export const photographs: readonly PhotographFacts[] = [
  { view: 'front', widthPixels: 3000, heightPixels: 2000 },
  { view: 'back', widthPixels: 3000, heightPixels: 2000 },
]

/** Reference vector 3: a Japanese painting of 1790 worth exactly EUR 18 000.00. */
export const painting: DescriptionFacts = {
  category: 'g.i',
  taric: '9701 21 00 00',
  type: 'painting',
  materials: ['silk', 'ink'],
  techniques: ['painted'],
  title: 'Crane',
  subject: 'bird',
  dating: { kind: 'year', year: 1790 },
  maker: 'Unknown',
  origin: 'Kyoto, Edo period',
  description: 'A crane on a pine branch',
  customsValue: { amountCents: 1_800_000, currency: 'EUR', eurCents: 1_800_000 },
  photographs,
  isThreeDimensional: false,
  weightGrams: 800,
  shape: 'rectangular',
  heightMillimetres: 1200,
  widthMillimetres: 500,
}

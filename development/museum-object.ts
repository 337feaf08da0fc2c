import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { root } from '../src/platform/root.ts'

const museumObject = z.object({
  title: z.string(),
  creation_date_earliest: z.string(),
  creation_date_latest: z.string(),
  medium: z.string(),
  accession_number: z.string(),
  classification: z.string(),
  item_width: z.number(),
  item_height: z.number(),
  item_depth: z.number(),
  provenance_text: z.string().nullable(),
  creator: z.string(),
  nationality: z.string(),
})

/** An object of a museum as its catalogue describes it; sizes in inches. */
export type MuseumObject = z.output<typeof museumObject>

const selection = z.object({ objects: z.array(museumObject) })

/** The objects that evaluation statements are about. */
export function readMuseumObjects(): readonly MuseumObject[] {
  const text = readFileSync(join(root, 'development/museum-objects.json'), 'utf8')
  return selection.parse(JSON.parse(text)).objects
}

const countries: Readonly<Record<string, string>> = {
  American: 'US',
  British: 'GB',
  Chinese: 'CN',
  English: 'GB',
  Indian: 'IN',
  Japanese: 'JP',
  Persian: 'IR',
  Thai: 'TH',
  Tibetan: 'CN',
  Turkish: 'TR',
}

const kinds: Readonly<Record<string, readonly [string, string, string]>> = {
  Ceramics: ['e', 'ceramic', '9706100016'],
  containers: ['e', 'metalwork', '9706100016'],
  'drawings and watercolors': ['g.i', 'drawing', '9701210000'],
  Metals: ['e', 'metalwork', '9706100016'],
  paintings: ['g.i', 'painting', '9701210000'],
  prints: ['g.iii', 'print', '9702100000'],
  sculpture: ['g.ii', 'sculpture', '9703100000'],
  Textiles: ['f', 'textile', '9705100000'],
  Wood: ['e', 'other', '9706100016'],
}

/** The country whose export laws are asked about. */
export function countryOf(object: MuseumObject): string {
  return countries[object.nationality] ?? 'US'
}

/** Whether the object has to be shown from all sides. */
export function isThreeDimensional({ classification }: MuseumObject): boolean {
  return classification === 'sculpture'
}

/** The boxes about the object, with its value in euro. */
export function describeObject(object: MuseumObject, amount: number) {
  const [category, type, taric] = kinds[object.classification] ?? []
  return {
    category,
    taric,
    type,
    typeOther: type === 'other' ? object.classification : null,
    title: object.title,
    subject: object.classification,
    materials: object.medium.split(', '),
    techniques: [object.medium.split(' ')[0] ?? ''],
    description: `${object.title}, ${object.medium}. ${object.provenance_text ?? ''}`.slice(0, 4000),
    dating: datingOf(object),
    maker: object.creator.startsWith('unknown') ? 'Unknown' : object.creator,
    historicalOrigin: object.nationality,
    customsValue: { amountCents: amount * 100, currency: 'EUR' },
  }
}

function datingOf({ creation_date_earliest: earliest, creation_date_latest: latest }: MuseumObject) {
  return { kind: 'years', earliestYear: yearOf(earliest), latestYear: yearOf(latest) }
}

function yearOf(date: string): number {
  return Number(/^-?\d+/.exec(date)?.[0] ?? 0)
}

const millimetres = (inches: number) => (inches === 0 ? null : Math.round(inches * 254) / 10)

/** The boxes about its measurements. */
export function measureObject(object: MuseumObject) {
  return {
    isThreeDimensional: isThreeDimensional(object),
    hasMarks: false,
    hasDistinguishingFeatures: false,
    hasInscriptions: false,
    shape: isThreeDimensional(object) ? 'irregular' : 'rectangular',
    weightGrams: 1200,
    heightMillimetres: millimetres(object.item_height),
    widthMillimetres: millimetres(object.item_width),
    depthMillimetres: millimetres(object.item_depth),
  }
}

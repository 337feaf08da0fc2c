import type { Category, DocumentType } from './annex.ts'
import type { Citation } from './citations.ts'
import type { DescriptionFacts } from './description.ts'
import { isBlank } from './description-gaps.ts'
import type { DocumentFacts } from './document.ts'
import { checkEori } from './eori.ts'
import { importDateBounds } from './import-date.ts'
import { type IsoDate, isIsoDate } from './iso-date.ts'
import { advisedPixels } from './photographs.ts'
import { resultChange } from './result-change.ts'
import type { Warning, WarningCode } from './statement.ts'
import { taricWarnings } from './taric.ts'
import { isInCustomsTerritory } from './territory.ts'
import { agesAt, classifyDescription, referenceDate } from './thresholds.ts'

interface Place {
  readonly category: Category
  readonly path: string
  readonly date: IsoDate
}

function tariffWarnings(description: DescriptionFacts, { category, path, date }: Place): readonly Warning[] {
  const found = taricWarnings(description.taric ?? '', category, agesAt(description, date))
  return found.map(warning => ({ ...warning, box: 'I.14', field: `${path}.taric` }))
}

function straddleWarnings(
  description: DescriptionFacts,
  { category, path, date }: Place,
): readonly Warning[] {
  const ages = agesAt(description, date)
  if (!ages || !classifyDescription(description, category, date).uncertain.includes('age')) return []
  const values = { youngest: Math.floor(ages.youngest), oldest: Math.floor(ages.oldest) }
  const field = `${path}.dating`
  return [{ code: 'dating-straddles-threshold', box: 'I.15 dating', field, citation: 'Default 26', values }]
}

function changeWarnings(description: DescriptionFacts, { category, path, date }: Place): readonly Warning[] {
  if (!agesAt(description, date)) return []
  const partAt = (day: IsoDate) => classifyDescription(description, category, day).part
  const change = resultChange(date, partAt)
  if (!change) return []
  const field = `${path}.dating`
  const values = { date: change.from, now: partAt(date), next: change.result }
  return [{ code: 'result-changes-soon', box: 'I.15 dating', field, citation: 'Default 8', values }]
}

const colourCitations = {
  'ICG-L': 'IR 8(1)(c)',
  'ICG-S': 'IR 12(2)',
  'ICG-D': 'IR Annex I I.16',
} as const satisfies Record<DocumentType, Citation>

function photographWarnings(
  description: DescriptionFacts,
  { path, documentType }: { path: string; documentType: DocumentType },
): readonly Warning[] {
  return (description.photographs ?? []).flatMap((photograph, index): readonly Warning[] => {
    const { widthPixels, heightPixels, isColour, view } = photograph
    const side = Math.min(widthPixels ?? advisedPixels, heightPixels ?? advisedPixels)
    const at = { box: 'I.16 photographs', field: `${path}.photographs.${index}` } as const
    const small: Warning = {
      ...at,
      code: 'photograph-small',
      citation: 'Default 9',
      values: { view, pixels: side, advised: advisedPixels },
    }
    const citation = colourCitations[documentType]
    const grey: Warning = { ...at, code: 'photograph-without-colour', citation, values: { view } }
    return [...(side < advisedPixels ? [small] : []), ...(isColour === false ? [grey] : [])]
  })
}

function eoriWarnings({ holder }: DocumentFacts): readonly Warning[] {
  const warning = isBlank(holder?.eori) ? undefined : checkEori(holder?.eori ?? '').warning
  if (!warning) return []
  const values = { country: warning.country, example: warning.example }
  return [
    {
      code: 'eori-pattern-unusual',
      box: 'I.18 EORI',
      field: 'holder.eori',
      citation: 'UCC-DA 1(18)',
      values,
    },
  ]
}

function dateWarnings({ plannedImportDate: planned, today }: DocumentFacts): readonly Warning[] {
  if (!planned || !isIsoDate(planned)) return []
  const at = { box: 'Import date', field: 'plannedImportDate', values: { date: planned } } as const
  if (planned < today) return [{ ...at, code: 'import-date-passed', citation: 'UCC 172(2)' }]
  const isFar = planned > importDateBounds(today).unasked
  return isFar ? [{ ...at, code: 'import-date-far', citation: 'Default 8' }] : []
}

function descriptionWarnings(facts: DocumentFacts, documentType: DocumentType): readonly Warning[] {
  const date = referenceDate(facts)
  return facts.descriptions.flatMap((description, index) => {
    const path = `descriptions.${index}`
    const { category } = description
    const place = category ? { category, path, date } : undefined
    return [
      ...(place ? tariffWarnings(description, place) : []),
      ...(place ? straddleWarnings(description, place) : []),
      ...(place ? changeWarnings(description, place) : []),
      ...photographWarnings(description, { path, documentType }),
    ]
  })
}

function originWarnings(facts: DocumentFacts): readonly Warning[] {
  const { countryOfInterest: country, countryOfInterestBasis: basis } = facts
  if (basis !== 'b' || !country || !isInCustomsTerritory(country, referenceDate(facts))) return []
  const at = { box: 'I.11', field: 'countryOfInterest' } as const
  return [{ ...at, code: 'last-country-in-union', citation: 'IR 1(3)', values: { country } }]
}

/** Countries with a prohibition of their own, whatever this document says. Source: Reg. 1210/2003 3, Reg. 36/2012 11c. */
const restrictedCountries: ReadonlyMap<string, WarningCode> = new Map([
  ['IQ', 'iraq-restricted'],
  ['SY', 'syria-restricted'],
])

function restrictionWarnings({ countryOfInterest: country }: DocumentFacts): readonly Warning[] {
  const code = restrictedCountries.get(country ?? '')
  return code === undefined ? [] : [{ code, box: 'I.11', field: 'countryOfInterest', citation: 'Default 66' }]
}

/** What the holder should look at again in any of the three documents; none of it blocks. Source: Default 2, 8, 9, 26, 27, 66. */
export function documentWarnings(facts: DocumentFacts, documentType: DocumentType): readonly Warning[] {
  return [
    ...dateWarnings(facts),
    ...originWarnings(facts),
    ...restrictionWarnings(facts),
    ...descriptionWarnings(facts, documentType),
    ...eoriWarnings(facts),
  ]
}

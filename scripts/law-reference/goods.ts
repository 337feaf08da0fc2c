import { type AnnexCategory, annexCategories } from '../../src/law/annex.ts'
import { acts } from '../../src/law/citations.ts'
import { countriesOfInterest } from '../../src/law/country-of-interest.ts'
import { applicationDates } from '../../src/law/decisions.ts'
import { procedures } from '../../src/law/procedures.ts'
import { type RefinementRow, refinementRows } from '../../src/law/required-document-refinements.ts'
import { decisionRows } from '../../src/law/required-document-rows.ts'
import { type TaricMeaning, taricMeanings } from '../../src/law/taric.ts'
import { customsTerritory, isMemberState, memberStates, type Territory } from '../../src/law/territory.ts'
import { type Cell, table } from '../reference-page.ts'
import { cite, holidayYear, listing, moreThan, section } from './parts.ts'

export function actsSection(): string {
  const rows = Object.entries(acts).map(([name, act]) => [name, act.title, act.celex, act.address])
  return section('Acts', table(['short name', 'title', 'CELEX', 'address'], rows))
}

export function datesSection(): string {
  return section(
    'Dates',
    listing(['date', 'event'], applicationDates, row => [row.date, row.event]),
  )
}

function euros(cents: number | undefined): string | undefined {
  return cents === undefined ? undefined : `EUR ${(cents / 100).toFixed(2)} or more per item`
}

function annexRow(row: AnnexCategory): readonly Cell[] {
  const ownAge = moreThan(row.partAOverYears)
  const partA = row.partAOverYearsForFurnitureOnly ? `${ownAge} (furniture)` : ownAge
  const headings = row.cnHeadings.map(heading => `ex ${heading}`).join(', ')
  const limits = [moreThan(row.overYears), row.part === 'B' ? 'whatever the value' : euros(row.fromEurCents)]
  return [`(${row.category})`, row.name, row.part, headings, partA, ...limits, row.supplementaryUnit]
}

function taricRow(row: TaricMeaning): readonly Cell[] {
  return [row.code, `(${row.category})`, moreThan(row.overYears), row.upToYears]
}

export function annexSection(): string {
  return section(
    'The Annex',
    'Ages are strictly exceeded, values reached or exceeded. Part B is tested before Part C and prevails.',
    listing(
      ['category', 'short name', 'part', 'CN', 'age in Part A', 'age', 'value', 'unit'],
      annexCategories,
      annexRow,
    ),
    'TARIC codes whose meaning is known; they warn and never decide:',
    listing(['code', 'category', 'age', 'up to years'], taricMeanings, taricRow),
  )
}

export function territorySection(): string {
  const others: readonly Territory[] = customsTerritory.filter(row => !isMemberState(row.country))
  return section(
    'Customs territory',
    `Member States: ${memberStates.join(', ')}. Inside besides them:`,
    listing(['code', 'until'], others, row => [row.country, row.to]),
    'Everything else is outside: Greenland and the Faroe Islands, Great Britain, and the other places linked to a Member State.',
  )
}

export function decisionSection(): string {
  const head = ['row', 'condition', 'result']
  const refinements: readonly RefinementRow[] = refinementRows
  return section(
    'Which document',
    'The first row that holds decides. The prohibition of row 1 stays in force whatever the result.',
    listing(head, decisionRows, row => [row.row, row.condition, row.result]),
    'Rows that refine the result:',
    listing(head, refinements, row => [row.row, row.condition, row.result ?? 'as above']),
    'Procedures:',
    listing(['procedure', 'import'], procedures, row => [row.procedure, row.isImport]),
  )
}

// Two third countries stand for "the country of creation or discovery" and "the last country".
const origins = { EG: 'country of creation or discovery', CH: 'last country of more than five years' }

function countryRow(isKnown: boolean, hasLeftBeforeCutOff: boolean, isLong: boolean): readonly Cell[] {
  const { countries, citation } = countriesOfInterest({
    countryOfCreationOrDiscovery: isKnown ? 'EG' : undefined,
    hasLeftBeforeCutOff,
    lastCountryOverFiveYears: isLong ? 'CH' : undefined,
    importDate: `${holidayYear}-01-01`,
  })
  const found = countries.map(row => `${row.country === 'EG' ? origins.EG : origins.CH} (${row.basis})`)
  return [isKnown, hasLeftBeforeCutOff, isLong, found.join(', or ') || 'no basis', cite(citation)]
}

export function countrySection(): string {
  const answers = [true, false]
  const rows = answers.flatMap(known =>
    answers.flatMap(early => answers.map(long => countryRow(known, early, long))),
  )
  const head = [
    'origin known',
    'left before 24.4.1972',
    'more than 5 years elsewhere',
    'country of interest',
    'source',
  ]
  return section('Country of interest', table(head, rows))
}

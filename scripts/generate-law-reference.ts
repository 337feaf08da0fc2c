import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { accessRows } from '../src/law/access.ts'
import { type AnnexCategory, annexCategories, documentTypes } from '../src/law/annex.ts'
import { type Box, boxConditions, boxes } from '../src/law/boxes.ts'
import { publicHolidaysOf } from '../src/law/calendar.ts'
import { acts, type Citation, resolveCitation } from '../src/law/citations.ts'
import { countriesOfInterest } from '../src/law/country-of-interest.ts'
import {
  type CustomsProcedure,
  customsDataElements,
  customsProcedures,
  quantityActions,
} from '../src/law/customs.ts'
import { deadlinePeriods } from '../src/law/deadlines.ts'
import { applicationDates, ownDecisions } from '../src/law/decisions.ts'
import { eoriPatterns } from '../src/law/eori.ts'
import { exportPermitDuties, type SupportingDocument, supportingDocuments } from '../src/law/evidence.ts'
import {
  artFairConditions,
  culturalPurposes,
  culturalUseConditions,
  returnedGoodsConditions,
  safekeepingConditions,
} from '../src/law/exemptions.ts'
import { officialLanguagesOf } from '../src/law/languages.ts'
import { sealingSteps, timeStampedEvents } from '../src/law/licence-rules.ts'
import { type LifeCycle, lifeCycles, type Transition } from '../src/law/life-cycles.ts'
import { photographRules } from '../src/law/photographs.ts'
import { procedures } from '../src/law/procedures.ts'
import { publicHolidays } from '../src/law/public-holidays.ts'
import { refusalGrounds } from '../src/law/refusal-grounds.ts'
import { addressees, decisionRows, type RefinementRow, refinementRows } from '../src/law/required-document.ts'
import { type RetentionRule, retentionRules } from '../src/law/retention.ts'
import { type TaricMeaning, taricMeanings } from '../src/law/taric.ts'
import { customsTerritory, excludedTerritories, memberStates, type Territory } from '../src/law/territory.ts'

const target = new URL('../docs/reference/law.md', import.meta.url)
const holidayYear = 2026

type Cell = string | number | boolean | undefined

function cite(citation: Citation): string {
  const address = resolveCitation(citation)?.address
  return address ? `[${citation}](${address})` : citation
}

function citeBoth(row: { citation: Citation; decision?: Citation }): string {
  return row.decision ? `${cite(row.citation)}; ${cite(row.decision)}` : cite(row.citation)
}

function show(cell: Cell): string {
  if (cell === undefined || cell === '') return '–'
  if (typeof cell === 'boolean') return cell ? 'yes' : 'no'
  return String(cell).replaceAll('|', '\\|')
}

function table(head: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(row => line(row.map(show)))].join('\n')
}

function section(title: string, ...parts: readonly string[]): string {
  return [`## ${title}`, ...parts].join('\n\n')
}

function euros(cents: number | undefined): string | undefined {
  return cents === undefined ? undefined : `EUR ${(cents / 100).toFixed(2)} or more per item`
}

function moreThan(years: number | undefined): string | undefined {
  return years === undefined ? undefined : `more than ${years} years`
}

function actsSection(): string {
  const rows = Object.entries(acts).map(([name, act]) => [name, act.title, act.celex, act.address])
  return section('Acts', table(['short name', 'title', 'CELEX', 'address'], rows))
}

function datesSection(): string {
  const rows = applicationDates.map(row => [row.date, row.event, cite(row.citation)])
  return section('Dates', table(['date', 'event', 'source'], rows))
}

function annexRow(row: AnnexCategory): readonly Cell[] {
  const ownAge = moreThan(row.partAOverYears)
  const partA = row.partAOverYearsForFurnitureOnly ? `${ownAge} (furniture)` : ownAge
  const headings = row.cnHeadings.map(heading => `ex ${heading}`).join(', ')
  const limits = [moreThan(row.overYears), row.part === 'B' ? 'whatever the value' : euros(row.fromEurCents)]
  return [
    `(${row.category})`,
    row.name,
    row.part,
    headings,
    partA,
    ...limits,
    row.supplementaryUnit,
    cite(row.citation),
  ]
}

function annexSection(): string {
  const head = ['category', 'short name', 'part', 'CN', 'age in Part A', 'age', 'value', 'unit', 'source']
  const taric = taricMeanings.map((row: TaricMeaning) => [
    row.code,
    `(${row.category})`,
    moreThan(row.overYears),
    row.upToYears,
    cite(row.citation),
  ])
  return section(
    'The Annex',
    'Ages are strictly exceeded, values reached or exceeded. Part B is tested before Part C and prevails.',
    table(head, annexCategories.map(annexRow)),
    'TARIC codes whose meaning is known; they warn and never decide:',
    table(['code', 'category', 'age', 'up to years', 'source'], taric),
  )
}

function territorySection(): string {
  const others: readonly Territory[] = customsTerritory.filter(row => !row.isMemberState)
  const inside = others.map(row => [row.country, row.from, row.to, cite(row.citation)])
  const outside = excludedTerritories.map(row => [row.place, row.linkedTo, cite(row.citation)])
  return section(
    'Customs territory',
    `Member States: ${memberStates.join(', ')}. Inside besides them:`,
    table(['code', 'from', 'to', 'source'], inside),
    'Outside although linked to a Member State:',
    table(['place', 'linked to', 'source'], outside),
  )
}

function decisionSection(): string {
  const head = ['row', 'condition', 'result', 'source']
  const refinements: readonly RefinementRow[] = refinementRows
  return section(
    'Which document',
    'The first row that holds decides. The prohibition of row 1 stays in force whatever the result.',
    table(
      head,
      decisionRows.map(row => [row.row, row.condition, row.result, cite(row.citation)]),
    ),
    'Rows that refine the result:',
    table(
      head,
      refinements.map(row => [row.row, row.condition, row.result ?? 'as above', cite(row.citation)]),
    ),
    'Addressees:',
    table(
      ['document', 'goes to', 'source'],
      addressees.map(row => [row.requirement, row.addressee, cite(row.citation)]),
    ),
    'Procedures:',
    table(
      ['procedure', 'import', 'source'],
      procedures.map(row => [row.procedure, row.isImport, cite(row.citation)]),
    ),
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

function countrySection(): string {
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

function exemptionSection(): string {
  const head = ['condition', 'source']
  const list = (rows: readonly { code: string; citation: Citation }[]) =>
    table(
      head,
      rows.map(row => [row.code.replaceAll('-', ' '), cite(row.citation)]),
    )
  const purposes = culturalPurposes.map(row => [
    row.purpose,
    row.derogation,
    row.isLoanFromPermanentCollectionOwed,
    cite(row.citation),
  ])
  return section(
    'Exemptions',
    '### Safekeeping in a refuge',
    list(safekeepingConditions),
    '### Culture and education',
    list(culturalUseConditions),
    table(['purpose', 'value of box I.7', 'loan from permanent collection', 'source'], purposes),
    '### Commercial art fair',
    list(artFairConditions),
    '### Returned goods',
    list(returnedGoodsConditions),
  )
}

function boxSection(): string {
  const all: readonly Box[] = boxes
  const rows = all.map(box => [
    box.id,
    box.name,
    box.L,
    box.S,
    box.D,
    box.filledBy,
    box.condition,
    citeBoth(box),
  ])
  const conditions = Object.entries(boxConditions).map(([name, { citation }]) => [name, cite(citation)])
  const views = photographRules.map(row => [row.view, row.owed, row.text, cite(row.citation)])
  return section(
    'Boxes',
    'L: import licence. S: importer statement. D: general description.',
    table(['box', 'name', 'L', 'S', 'D', 'filled by', 'condition', 'source'], rows),
    table(['condition', 'source'], conditions),
    '### Photographs',
    table(['view', 'owed', 'text beside it', 'source'], views),
  )
}

function evidenceSection(): string {
  const all: readonly SupportingDocument[] = supportingDocuments
  const rows = all.map(row => [row.type, row.name, row.owed, row.condition, citeBoth(row)])
  const duties = exportPermitDuties.map(row => [row.documentType, row.duty, cite(row.citation)])
  return section(
    'Evidence',
    table(['type', 'what it is', 'owed', 'condition', 'source'], rows),
    'The export permit, where the country of interest required one:',
    table(['document', 'duty', 'source'], duties),
  )
}

function transitionRow(row: Transition): readonly Cell[] {
  const to = row.subState ? `${row.to} (${row.subState})` : row.to
  const from = row.fromSubStates ? `${row.status} (${row.fromSubStates.join(', ')})` : row.status
  return [from, row.action, row.flag ? `${to}, flag ${row.flag}` : to, row.actor, citeBoth(row)]
}

function diagram({ initial, transitions }: LifeCycle): string {
  const lines = transitions.map(row => `  ${row.status} --> ${row.to}: ${row.action}`)
  return ['```mermaid', 'stateDiagram-v2', `  [*] --> ${initial}`, ...lines, '```'].join('\n')
}

function lifeCycleSection(): string {
  const parts = documentTypes.flatMap(documentType => {
    const lifeCycle: LifeCycle = lifeCycles[documentType]
    const head = ['from', 'action', 'to', 'who', 'source']
    return [`### ${documentType}`, table(head, lifeCycle.transitions.map(transitionRow)), diagram(lifeCycle)]
  })
  return section('Life cycles', ...parts)
}

function deadlineSection(): string {
  const rows = deadlinePeriods.map(row => [
    row.name,
    row.days,
    row.from,
    row.waitsFor,
    row.afterwards,
    cite(row.citation),
  ])
  const holidays = publicHolidays.map(({ country }) => [
    country,
    publicHolidaysOf(country, holidayYear).join(', '),
  ])
  return section(
    'Deadlines',
    `Calendar days; the day of the event is not counted; a last day on a Saturday, Sunday or public holiday moves to the next working day (${cite('R1182/71 3(4)')}).`,
    table(['clock', 'days', 'from', 'waits for', 'afterwards', 'source'], rows),
    `Public holidays computed for ${holidayYear}, for comparison with national law:`,
    table(['country', 'days'], holidays),
  )
}

function groundSection(): string {
  const rows = refusalGrounds.map(row => [row.code, row.ground, row.isOnlyWhenUnanswered, cite(row.citation)])
  return section('Grounds of rejection', table(['code', 'ground', 'only when unanswered', 'source'], rows))
}

function sealSection(): string {
  return section(
    'Signatures, seals and time stamps',
    'A licence is made by these steps, in this order:',
    table(
      ['step', 'minimum', 'source'],
      sealingSteps.map(row => [row.step, row.minimum, cite(row.citation)]),
    ),
    'Events with a qualified time stamp:',
    table(
      ['event', 'source'],
      timeStampedEvents.map(row => [row.event, cite(row.citation)]),
    ),
  )
}

function customsSection(): string {
  const all: readonly CustomsProcedure[] = customsProcedures
  const rows = all.map(row => [
    row.code,
    row.procedure,
    row.isVerified,
    row.isQuantityManaged,
    row.isCheckedByHand ?? false,
    cite(row.citation),
  ])
  const elements = customsDataElements.map(row => [
    row.box,
    row.elements.join(', '),
    row.documents.join(', '),
    cite(row.citation),
  ])
  return section(
    'Customs',
    'Only a document in status VALID lets goods proceed. The table is the same for all three documents.',
    table(['code', 'procedure', 'verified', 'quantity managed', 'by hand', 'source'], rows),
    table(
      ['quantity', 'when', 'source'],
      quantityActions.map(row => [row.action, row.at, cite(row.citation)]),
    ),
    table(['box', 'data elements', 'documents', 'source'], elements),
  )
}

function accessSection(): string {
  const rows = accessRows.map(row => [
    row.actor,
    row.draft,
    row.undecided,
    row.decided,
    row.registered,
    cite(row.citation),
  ])
  const head = [
    'who',
    'draft',
    'application undecided',
    'licence decided',
    'statement or description',
    'source',
  ]
  return section('Who sees what', table(head, rows))
}

function retentionSection(): string {
  const all: readonly RetentionRule[] = retentionRules
  const period = (row: RetentionRule) =>
    row.years ? `${row.years} years` : row.months ? `${row.months} months` : `${row.days} days`
  const rows = all.map(row => [row.what, period(row), row.from, cite(row.citation)])
  return section('How long things are kept', table(['what', 'period', 'from', 'source'], rows))
}

function countryDataSection(): string {
  const languages = [...memberStates, 'XI'].map(country => [country, officialLanguagesOf(country).join(', ')])
  const patterns = eoriPatterns.map(row => [
    row.country,
    `\`${row.pattern.source}\``,
    row.example,
    cite(row.citation),
  ])
  return section(
    'Languages and EORI numbers',
    `A statement and a general description are drawn up in an official language of the Member State of import (${cite('IR 11(1)')}, ${cite('IR 4')}).`,
    table(['country', 'languages'], languages),
    'Usual structures of EORI numbers; an unusual one warns and never blocks:',
    table(['country', 'structure', 'example', 'source'], patterns),
  )
}

function decisionsSection(): string {
  const rows = ownDecisions.map(row => [row.citation, row.point, row.decision])
  return section(
    'Our decisions',
    'Where the law is silent; never a statement of law.',
    table(['cited as', 'point', 'decision'], rows),
  )
}

function lawReference(): string {
  const introduction = [
    '# The law as the system applies it',
    'Generated from `src/law/` by `node scripts/generate-law-reference.ts`; do not edit. Only the Official Journal is authentic.',
  ].join('\n\n')
  const sections = [
    actsSection,
    datesSection,
    annexSection,
    territorySection,
    decisionSection,
    countrySection,
    exemptionSection,
    boxSection,
    evidenceSection,
    lifeCycleSection,
    deadlineSection,
    groundSection,
    sealSection,
    customsSection,
    accessSection,
    retentionSection,
    countryDataSection,
    decisionsSection,
  ]
  return `${[introduction, ...sections.map(write => write())].join('\n\n')}\n`
}

function read(): string {
  try {
    return readFileSync(target, 'utf8')
  } catch {
    return ''
  }
}

const text = lawReference()
if (!process.argv.includes('--check')) {
  mkdirSync(new URL('.', target), { recursive: true })
  writeFileSync(target, text)
} else if (read() !== text) {
  console.error('docs/reference/law.md is not what src/law says: run node scripts/generate-law-reference.ts')
  process.exitCode = 1
}

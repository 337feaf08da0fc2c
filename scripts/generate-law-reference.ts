import { accessRows } from '../src/law/access.ts'
import { type AnnexCategory, annexCategories, documentTypes } from '../src/law/annex.ts'
import { type Box, boxConditions, boxes } from '../src/law/boxes.ts'
import { publicHolidaysOf } from '../src/law/calendar.ts'
import { acts, type Citation, resolveCitation } from '../src/law/citations.ts'
import { outageOverHours } from '../src/law/contingency.ts'
import { countriesOfInterest, cutOffDate, stayOverYears } from '../src/law/country-of-interest.ts'
import {
  admittingStatus,
  type CustomsProcedure,
  customsDataElements,
  customsProcedures,
  limitedUses,
  quantityActions,
} from '../src/law/customs.ts'
import { approximateYearMargin } from '../src/law/dating.ts'
import { type DeadlinePeriod, deadlinePeriods, reminderDays } from '../src/law/deadlines.ts'
import { applicationDates, ownDecisions } from '../src/law/decisions.ts'
import { eoriPatterns } from '../src/law/eori.ts'
import { exportPermitDuties, type SupportingDocument, supportingDocuments } from '../src/law/evidence.ts'
import {
  artFairConditions,
  culturalPurposes,
  culturalUseConditions,
  returnedGoodsConditions,
  returnedGoodsYears,
  safekeepingConditions,
  temporaryAdmissionMonths,
} from '../src/law/exemptions.ts'
import { officialLanguagesOf } from '../src/law/languages.ts'
import { sealingSteps, timeStampedEvents } from '../src/law/licence-rules.ts'
import { type LifeCycle, lifeCycles, type Transition } from '../src/law/life-cycles.ts'
import { advisedPixels, photographRules } from '../src/law/photographs.ts'
import { procedures } from '../src/law/procedures.ts'
import { publicHolidays } from '../src/law/public-holidays.ts'
import { refusalGrounds } from '../src/law/refusal-grounds.ts'
import { addressees, decisionRows, type RefinementRow, refinementRows } from '../src/law/required-document.ts'
import { type RetentionRule, retentionRules } from '../src/law/retention.ts'
import { signatureRules } from '../src/law/signatures.ts'
import { type TaricMeaning, taricMeanings } from '../src/law/taric.ts'
import {
  customsTerritory,
  excludedTerritories,
  isMemberState,
  memberStates,
  type Territory,
} from '../src/law/territory.ts'
import { type Cell, table, writeOrCheck } from './reference-page.ts'

const holidayYear = 2026

function cite(citation: Citation): string {
  const address = resolveCitation(citation)?.address
  return address ? `[${citation}](${address})` : citation
}

function citeBoth(row: Cited): string {
  return row.decision ? `${cite(row.citation)}; ${cite(row.decision)}` : cite(row.citation)
}

interface Cited {
  readonly citation: Citation
  readonly decision?: Citation
}

/** A table whose last column is the source of each row. */
function listing<Row extends Cited>(
  head: readonly string[],
  rows: readonly Row[],
  cells: (row: Row) => readonly Cell[],
): string {
  return table(
    [...head, 'source'],
    rows.map(row => [...cells(row), citeBoth(row)]),
  )
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
  return section(
    'Dates',
    listing(['date', 'event'], applicationDates, row => [row.date, row.event]),
  )
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

function annexSection(): string {
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

function territorySection(): string {
  const others: readonly Territory[] = customsTerritory.filter(row => !isMemberState(row.country))
  return section(
    'Customs territory',
    `Member States: ${memberStates.join(', ')}. Inside besides them:`,
    listing(['code', 'until'], others, row => [row.country, row.to]),
    'Outside although linked to a Member State:',
    listing(['place', 'linked to'], excludedTerritories, row => [row.place, row.linkedTo]),
  )
}

function decisionSection(): string {
  const head = ['row', 'condition', 'result']
  const refinements: readonly RefinementRow[] = refinementRows
  return section(
    'Which document',
    'The first row that holds decides. The prohibition of row 1 stays in force whatever the result.',
    listing(head, decisionRows, row => [row.row, row.condition, row.result]),
    'Rows that refine the result:',
    listing(head, refinements, row => [row.row, row.condition, row.result ?? 'as above']),
    'Addressees:',
    listing(['document', 'goes to'], addressees, row => [row.requirement, row.addressee]),
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

function conditions(rows: readonly (Cited & { readonly code: string })[]): string {
  return listing(['condition'], rows, row => [row.code.replaceAll('-', ' ')])
}

function exemptionSection(): string {
  const head = ['purpose', 'value of box I.7', 'loan from permanent collection']
  return section(
    'Exemptions',
    '### Safekeeping in a refuge',
    conditions(safekeepingConditions),
    '### Culture and education',
    conditions(culturalUseConditions),
    listing(head, culturalPurposes, row => [
      row.purpose,
      row.derogations.join(' or '),
      row.isLoanFromPermanentCollectionOwed,
    ]),
    '### Commercial art fair',
    conditions(artFairConditions),
    '### Returned goods',
    conditions(returnedGoodsConditions),
  )
}

function boxRow(box: Box): readonly Cell[] {
  return [box.id, box.name, box.L, box.S, box.D, box.filledBy, box.condition]
}

function boxSection(): string {
  const named = Object.entries(boxConditions).map(([name, { citation }]) => ({ name, citation }))
  return section(
    'Boxes',
    'L: import licence. S: importer statement. D: general description.',
    listing(['box', 'name', 'L', 'S', 'D', 'filled by', 'condition'], boxes, boxRow),
    listing(['condition'], named, row => [row.name]),
    '### Photographs',
    listing(['view', 'owed', 'text beside it'], photographRules, row => [row.view, row.owed, row.text]),
  )
}

function evidenceSection(): string {
  const all: readonly SupportingDocument[] = supportingDocuments
  return section(
    'Evidence',
    listing(['type', 'what it is', 'owed', 'condition'], all, row => [
      row.type,
      row.name,
      row.owed,
      row.condition,
    ]),
    'The export permit, where the country of interest required one:',
    listing(['document', 'duty'], exportPermitDuties, row => [row.documentType, row.duty]),
  )
}

function transitionRow(row: Transition): readonly Cell[] {
  const to = row.subState ? `${row.to} (${row.subState})` : row.to
  const from = row.fromSubStates ? `${row.status} (${row.fromSubStates.join(', ')})` : row.status
  return [from, row.action, row.flag ? `${to}, flag ${row.flag}` : to, row.actor]
}

function diagram({ initial, transitions }: LifeCycle): string {
  const lines = transitions.map(row => `  ${row.status} --> ${row.to}: ${row.action}`)
  return ['```mermaid', 'stateDiagram-v2', `  [*] --> ${initial}`, ...lines, '```'].join('\n')
}

function lifeCycleSection(): string {
  const parts = documentTypes.flatMap(documentType => {
    const lifeCycle: LifeCycle = lifeCycles[documentType]
    const rows = listing(['from', 'action', 'to', 'who'], lifeCycle.transitions, transitionRow)
    return [`### ${documentType}`, rows, diagram(lifeCycle)]
  })
  return section('Life cycles', ...parts)
}

function deadlineRow(row: DeadlinePeriod): readonly Cell[] {
  return [row.name, row.days, row.from, row.waitsFor, row.afterwards]
}

function deadlineSection(): string {
  const holidays = publicHolidays.map(({ country }) => [
    country,
    publicHolidaysOf(country, holidayYear).join(', '),
  ])
  return section(
    'Deadlines',
    `Calendar days; the day of the event is not counted; a last day on a Saturday, Sunday or public holiday moves to the next working day (${cite('R1182/71 3(4)')}).`,
    listing(['clock', 'days', 'from', 'waits for', 'afterwards'], deadlinePeriods, deadlineRow),
    `Public holidays computed for ${holidayYear}, for comparison with national law:`,
    table(['country', 'days'], holidays),
  )
}

function limitSection(): string {
  const { usual, overall } = temporaryAdmissionMonths
  const rows = [
    ['left the country of creation or discovery before', cutOffDate, cite('R 4(4)(b)')],
    ['stay in the last country, more than', `${stayOverYears} years`, cite('R 4(4)')],
    ['returned goods are back within', `${returnedGoodsYears} years`, cite('UCC 203(1)')],
    ['temporary admission, usually and at most', `${usual} and ${overall} months`, cite('UCC 251')],
    ['templates may be used after an outage of more than', `${outageOverHours} hours`, cite('IR 23')],
    ['an approximate year may lie off by', `${approximateYearMargin} years`, cite('Default 26')],
    ['advised for photographs, short side', `${advisedPixels} pixels`, cite('Default 9')],
    ['reminders before a last day', `${reminderDays.join(', ')} days`, cite('Default 13')],
  ]
  return section('Other limits', table(['limit', 'is', 'source'], rows))
}

function groundSection(): string {
  const head = ['code', 'ground', 'only when unanswered']
  return section(
    'Grounds of rejection',
    listing(head, refusalGrounds, row => [row.code, row.ground, row.isOnlyWhenUnanswered]),
  )
}

function sealSection(): string {
  return section(
    'Signatures, seals and time stamps',
    listing(['object', 'at least'], signatureRules, row => [row.object, row.minimum]),
    'A licence is made by these steps, in this order:',
    listing(['step', 'minimum'], sealingSteps, row => [row.step, row.minimum]),
    'Events with a qualified time stamp:',
    listing(['event'], timeStampedEvents, row => [row.event]),
  )
}

function procedureRow(row: CustomsProcedure): readonly Cell[] {
  return [row.code, row.procedure, row.isVerified, row.isQuantityManaged, row.isCheckedByHand ?? false]
}

function customsSection(): string {
  const head = ['box', 'data elements', 'documents']
  return section(
    'Customs',
    `Only a document in status ${admittingStatus} lets goods proceed. The table is the same for all three documents.`,
    listing(
      ['code', 'procedure', 'verified', 'quantity managed', 'by hand'],
      customsProcedures,
      procedureRow,
    ),
    'A document made for one of these uses serves these procedures alone:',
    listing(['use', 'procedures'], limitedUses, row => [row.use, row.procedures.join(', ')]),
    listing(['quantity', 'when'], quantityActions, row => [row.action, row.at]),
    listing(head, customsDataElements, row => [row.box, row.elements.join(', '), row.documents.join(', ')]),
  )
}

function accessSection(): string {
  const head = ['who', 'draft', 'application undecided', 'licence decided', 'statement or description']
  return section(
    'Who sees what',
    listing(head, accessRows, row => [row.actor, row.draft, row.undecided, row.decided, row.registered]),
  )
}

function retentionRow({ what, years, months, days, from }: RetentionRule): readonly Cell[] {
  if (years !== undefined) return [what, `${years} years`, from]
  return [what, months === undefined ? `${days} days` : `${months} months`, from]
}

function retentionSection(): string {
  return section(
    'How long things are kept',
    listing(['what', 'period', 'from'], retentionRules, retentionRow),
  )
}

function countryDataSection(): string {
  const languages = [...memberStates, 'XI'].map(country => [country, officialLanguagesOf(country).join(', ')])
  const head = ['country', 'structure', 'example']
  return section(
    'Languages and EORI numbers',
    `A statement and a general description are drawn up in an official language of the Member State of import (${cite('IR 11(1)')}, ${cite('IR 4')}).`,
    table(['country', 'languages'], languages),
    'Usual structures of EORI numbers; an unusual one warns and never blocks:',
    listing(head, eoriPatterns, row => [row.country, `\`${row.pattern.source}\``, row.example]),
  )
}

function decisionsSection(): string {
  const rows = ownDecisions.map(row => [row.citation, row.point, row.decision])
  const note = 'Where the law is silent; never a statement of law.'
  return section('Our decisions', note, table(['cited as', 'point', 'decision'], rows))
}

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
  limitSection,
  groundSection,
  sealSection,
  customsSection,
  accessSection,
  retentionSection,
  countryDataSection,
  decisionsSection,
]

writeOrCheck('law.md', [
  '# The law as the system applies it',
  'Generated from `src/law/` by `node scripts/generate-law-reference.ts`; do not edit. Only the Official Journal is authentic.',
  ...sections.map(write => write()),
])

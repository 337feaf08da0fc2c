import { documentTypes } from '../../src/law/annex.ts'
import { outageOverHours } from '../../src/law/contingency.ts'
import { cutOffDate, stayOverYears } from '../../src/law/country-of-interest.ts'
import { approximateYearMargin } from '../../src/law/dating.ts'
import { type DeadlinePeriod, deadlinePeriods, reminderDays } from '../../src/law/deadlines.ts'
import { returnedGoodsYears, temporaryAdmissionMonths } from '../../src/law/exemptions.ts'
import { importDateMonths } from '../../src/law/import-date.ts'
import { sealingSteps, timeStampedEvents } from '../../src/law/licence-rules.ts'
import { type LifeCycle, lifeCycles, type Transition } from '../../src/law/life-cycles.ts'
import { advisedPixels } from '../../src/law/photographs.ts'
import { refusalGrounds } from '../../src/law/refusal-grounds.ts'
import { type Cell, table } from '../reference-page.ts'
import { cite, listing, section } from './parts.ts'

function transitionRow(row: Transition): readonly Cell[] {
  const from = [row.status, ...(row.fromSubStates ? [`(${row.fromSubStates.join(', ')})`] : [])]
  const only = [
    ...(row.needsFlag ? [`marked ${row.needsFlag}`] : []),
    ...(row.unlessFlag ? [`not marked ${row.unlessFlag}`] : []),
    ...(row.requestsLeft ? [`requests left open: ${row.requestsLeft}`] : []),
  ]
  const marks = [
    ...(row.raises ? [`mark ${row.raises}`] : []),
    ...(row.lowers ?? []).map(flag => `no mark ${flag}`),
  ]
  const to = row.subState ? `${row.to} (${row.subState})` : row.to
  return [from.join(' '), row.action, only.join(', '), [to, ...marks].join(', '), row.actor]
}

function diagram({ initial, transitions }: LifeCycle): string {
  const lines = transitions.map(row => `  ${row.status} --> ${row.to}: ${row.action}`)
  return ['```mermaid', 'stateDiagram-v2', `  [*] --> ${initial}`, ...lines, '```'].join('\n')
}

export function lifeCycleSection(): string {
  const parts = documentTypes.flatMap(documentType => {
    const lifeCycle: LifeCycle = lifeCycles[documentType]
    const rows = listing(['from', 'action', 'only', 'to', 'who'], lifeCycle.transitions, transitionRow)
    return [`### ${documentType}`, rows, diagram(lifeCycle)]
  })
  return section('Life cycles', ...parts)
}

function deadlineRow(row: DeadlinePeriod): readonly Cell[] {
  return [row.name, row.days, row.from, row.waitsFor, row.afterwards]
}

export function deadlineSection(): string {
  return section(
    'Deadlines',
    `Calendar days; the day of the event is not counted; a last day on a Saturday, Sunday or public holiday moves to the next working day (${cite('R1182/71 3(4)')}). Which days those are stands in [Calendars](#calendars).`,
    listing(['clock', 'days', 'from', 'waits for', 'afterwards'], deadlinePeriods, deadlineRow),
  )
}

export function limitSection(): string {
  const { usual, overall } = temporaryAdmissionMonths
  const rows = [
    ['left the country of creation or discovery before', cutOffDate, cite('R 4(4)(b)')],
    ['stay in the last country, more than', `${stayOverYears} years`, cite('R 4(4)')],
    ['returned goods are back within', `${returnedGoodsYears} years`, cite('UCC 203(1)')],
    ['temporary admission, usually and at most', `${usual} and ${overall} months`, cite('UCC 251')],
    ['templates may be used after an outage of more than', `${outageOverHours} hours`, cite('IR 23')],
    ['an approximate year may lie off by', `${approximateYearMargin} years`, cite('Default 36')],
    [
      'a planned date of import lies back and ahead at most',
      `${importDateMonths.back} and ${importDateMonths.ahead} months`,
      cite('Default 69'),
    ],
    ['advised for photographs, short side', `${advisedPixels} pixels`, cite('Default 9')],
    ['reminders before a last day', `${reminderDays.join(', ')} days`, cite('Default 13')],
  ]
  return section('Other limits', table(['limit', 'is', 'source'], rows))
}

export function groundSection(): string {
  const head = ['code', 'ground', 'while requests are']
  return section(
    'Grounds of rejection',
    listing(head, refusalGrounds, row => [row.code, row.ground, row.during.join(', ')]),
  )
}

export function sealSection(): string {
  return section(
    'Signatures, seals and time stamps',
    'A licence is made by these steps, in this order:',
    listing(['step', 'minimum'], sealingSteps, row => [row.step, row.minimum]),
    'Events with a qualified time stamp:',
    listing(['event'], timeStampedEvents, row => [row.event]),
  )
}

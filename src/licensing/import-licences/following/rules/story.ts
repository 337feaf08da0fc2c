import type { IsoDate } from '../../../../law/iso-date.ts'
import type { CaseClocks } from '../../clocks/types.ts'
import type { Inspection, InspectionEnd } from '../../inspections/types.ts'
import type { Decision, LicenceCase } from '../../types.ts'
import type { RequestStanding, StoryEntry } from '../types.ts'

/** What a story is told from. */
export interface StoryFacts {
  readonly found: Pick<LicenceCase, 'firstSubmittedAt' | 'requests' | 'status' | 'subState' | 'flags'>
  readonly statusAt: Date
  readonly clocks: Pick<CaseClocks, 'receipts' | 'clocks'>
  readonly decisions: readonly Decision[]
  readonly inspections: readonly Inspection[]
}

/** What happened in a case, the newest first. */
export function storyOf(facts: StoryFacts): readonly StoryEntry[] {
  const { found, statusAt, clocks, decisions, inspections } = facts
  const begun: StoryEntry = { what: 'submitted', at: found.firstSubmittedAt }
  const forwarded = clocks.receipts.filter(({ kind }) => kind === 'forwarded')
  const entries: readonly StoryEntry[] = [
    begun,
    ...forwarded.map(({ at }): StoryEntry => ({ what: 'forwarded', at })),
    ...found.requests.flatMap(ofRequest),
    ...inspections.flatMap(inspection => ofInspection(inspection, inspections)),
    ...passed(found, clocks),
    ...decisions.flatMap((decision): readonly StoryEntry[] =>
      decision.sealedAt === undefined ? [] : [{ what: 'decided', at: decision.sealedAt, decision }],
    ),
    ...(isWithdrawn(found) ? [{ what: 'withdrawn', at: statusAt } as const] : []),
    ...(found.status === 'EXPIRED' ? [{ what: 'used up', at: statusAt } as const] : []),
  ]
  return entries.toSorted((one, other) => other.at.getTime() - one.at.getTime())
}

function isWithdrawn({ status, subState }: StoryFacts['found']): boolean {
  return status === 'WITHDRAWN' && subState !== 'NOT_REQUIRED'
}

function ofRequest(request: LicenceCase['requests'][number]): readonly StoryEntry[] {
  const { number, sentAt, answeredAt, takenBackAt, takenBackReason, lapsedAt } = request
  const of = (what: StoryEntry['what'], at: Date | undefined, reason?: string): readonly StoryEntry[] =>
    at === undefined ? [] : [{ what, at, number, reason }]
  return [
    ...of('asked', sentAt),
    ...of('answered', answeredAt),
    ...of('taken back', takenBackAt, takenBackReason),
    ...of('lapsed', lapsedAt),
  ]
}

const endings = {
  moved: 'inspection moved',
  cancelled: 'inspection cancelled',
  held: 'inspection held',
} as const satisfies Record<InspectionEnd, StoryEntry['what']>

/** The appointment that takes the place of one that was moved is told with the moving. */
function ofInspection(inspection: Inspection, all: readonly Inspection[]): readonly StoryEntry[] {
  const { number, plannedAt, endedAt, endedAs, reason, result } = inspection
  const isFirst = all.find(one => one.number === number) === inspection
  return [
    ...(isFirst ? [{ what: 'inspection planned', at: plannedAt, number } as const] : []),
    ...(endedAt && endedAs ? [{ what: endings[endedAs], at: endedAt, number, reason, result }] : []),
  ]
}

/** The clocks that have run out are told at the first instant after them. */
function passed(
  { subState, flags, requests }: StoryFacts['found'],
  { clocks }: StoryFacts['clocks'],
): readonly StoryEntry[] {
  const over = clocks.filter(({ hasPassed }) => hasPassed)
  const late = flags.includes('OVERDUE_90') ? over.filter(({ clock }) => clock.name === 'decision') : []
  const unanswered = subState === 'ANSWER_OVERDUE' ? over.filter(({ clock }) => clock.name === 'answer') : []
  return [
    ...late.map(({ endsAt }) => ({ what: 'ninety days', at: endsAt }) as const),
    ...unanswered.map(({ endsAt, clock }): StoryEntry => {
      const number = requests.find(({ id }) => id === clock.request)?.number
      return { what: 'unanswered', at: endsAt, ...(number === undefined ? {} : { number }) }
    }),
  ]
}

/** Whether a request can be answered, and if not, what became of it. One unanswered request closes the others (Default 48). */
export function standingOf(
  request: LicenceCase['requests'][number],
  { subState, deadlines, today }: Pick<LicenceCase, 'subState' | 'deadlines' | 'today'>,
): RequestStanding {
  if (request.answeredAt !== undefined) return 'answered'
  if (request.takenBackAt !== undefined) return 'taken back'
  if (request.lapsedAt !== undefined) return 'lapsed'
  const isOver = deadlines.answers.some(({ lastDay }) => lastDay < today)
  return subState === 'ANSWER_OVERDUE' || isOver ? 'overdue' : 'open'
}

/** The last day to answer a request, while it is open. */
export function answerBy(id: string, { deadlines }: Pick<LicenceCase, 'deadlines'>): IsoDate | undefined {
  return deadlines.answers.find(({ request }) => request === id)?.lastDay
}

import type { TimelineEntry } from '../../../../platform/ui/index.ts'
import type { Phrase, Say } from '../../../../platform/words/words.ts'
import { momentOf } from '../../../words.ts'
import { words as homeState } from '../../home-state/words.ts'
import type { Inspection, InspectionEnd } from '../../inspections/types.ts'
import type { ShownCase } from '../../rules/show-case.ts'
import type { Decision, InformationRequest } from '../../types.ts'
import { decisionPhrases } from '../../views/decision-phrases.ts'
import { words } from '../words/case.ts'

/** Something that happened in a case. */
export interface Happened {
  readonly at: Date
  readonly phrase: Phrase
  readonly values?: Readonly<Record<string, string | number>>
  readonly who?: string | undefined
  readonly detail?: string | undefined
  readonly tone?: TimelineEntry['tone']
}

/** Everything that happened in a case, oldest first; `others` is what its rooms have to tell. */
export function happenedIn(say: Say, shown: ShownCase, others: readonly Happened[]): readonly Happened[] {
  const { found, decisions, inspections, information, notes, appeals } = shown
  const [first] = found.receipts
  const isForwarded = first !== undefined && first.authorityId !== found.authorityId
  return [
    { at: found.firstSubmittedAt, phrase: words.firstSubmitted },
    ...(isForwarded ? [{ at: found.receivedAt, phrase: words.forwardedHere }] : []),
    ...found.requests.flatMap(ofRequest),
    ...inspections.flatMap(inspection => ofInspection(inspection, inspections)),
    ...decisions.flatMap(decision => ofDecision(say, decision)),
    ...information.map(({ at, byName, memberState }) => ({
      at,
      phrase: homeState.timeline,
      values: { country: say.country(memberState) },
      who: byName,
      tone: 'warning' as const,
    })),
    ...notes.map(({ at, byName, text }) => ({ at, phrase: words.noted, who: byName, detail: text })),
    ...appeals.map(({ recordedAt, note }) => ({
      at: recordedAt,
      phrase: words.appealRecorded,
      detail: note,
    })),
    ...others,
  ].toSorted((one, other) => one.at.getTime() - other.at.getTime())
}

function ofRequest(request: InformationRequest): readonly Happened[] {
  const { number, sentAt, sentByName: who, answeredAt, takenBackAt, takenBackReason, lapsedAt } = request
  const values = { number }
  return [
    { at: sentAt, phrase: words.informationRequested, values, who, tone: 'warning' },
    ...(answeredAt ? [{ at: answeredAt, phrase: words.answered, values, tone: 'success' as const }] : []),
    ...(takenBackAt ? [{ at: takenBackAt, phrase: words.takenBack, values, detail: takenBackReason }] : []),
    ...(lapsedAt ? [{ at: lapsedAt, phrase: words.lapsed, values }] : []),
  ]
}

const endings = {
  moved: words.inspectionMoved,
  cancelled: words.inspectionCancelled,
  held: words.inspectionHeld,
} as const satisfies Record<InspectionEnd, Phrase>

/** The appointment that takes the place of one that was moved is told with the moving. */
function ofInspection(inspection: Inspection, all: readonly Inspection[]): readonly Happened[] {
  const { number, plannedAt, plannedByName, endedAt, endedAs, endedByName, reason } = inspection
  const isFirst = all.find(one => one.number === number) === inspection
  const values = { number }
  return [
    ...(isFirst ? [{ at: plannedAt, phrase: words.inspectionPlanned, values, who: plannedByName }] : []),
    ...(endedAt && endedAs
      ? [{ at: endedAt, phrase: endings[endedAs], values, who: endedByName, detail: reason }]
      : []),
  ]
}

function ofDecision(say: Say, decision: Decision): readonly Happened[] {
  const { action, preparedAt, preparedByName, returnedAt, sealedAt, sealedByName } = decision
  const values = { decision: say(decisionPhrases[action]) }
  const preparer = preparedByName ?? say(words.decisionBySystem)
  return [
    { at: preparedAt, phrase: words.prepared, values, who: preparer },
    ...(returnedAt ? [{ at: returnedAt, phrase: words.returned }] : []),
    ...(sealedAt
      ? [{ at: sealedAt, phrase: words.sealed, values, who: sealedByName, tone: 'success' as const }]
      : []),
  ]
}

/** The same as lines of a timeline, told by the clock of a country. */
export function toEntries(
  say: Say,
  country: string,
  happened: readonly Happened[],
): readonly TimelineEntry[] {
  return happened.map(({ at, phrase, values, who, detail, tone }) => ({
    title: say(phrase, values),
    ...momentOf(say, country, at),
    who,
    detail,
    tone,
  }))
}

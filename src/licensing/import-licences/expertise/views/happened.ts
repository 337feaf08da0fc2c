import type { Happened } from '../../cases/views/timeline.ts'
import type { CaseOpinion } from '../types.ts'
import { words } from '../words/of-case.ts'

/** What became of an opinion, for the timeline of its case. */
export function happenedWith(opinion: CaseOpinion): readonly Happened[] {
  const { number, askedName: name, askedAt, askedByName, acceptedAt, givenAt, givenByName } = opinion
  const { declinedAt, declinedByName, declinedReason, takenBackAt, takenBackReason } = opinion
  const values = { number, name }
  return [
    { at: askedAt, phrase: words.eventAsked, values, who: askedByName },
    ...(acceptedAt ? [{ at: acceptedAt, phrase: words.eventAccepted, values }] : []),
    ...(givenAt
      ? [{ at: givenAt, phrase: words.eventGiven, values, who: givenByName, tone: 'success' as const }]
      : []),
    ...(declinedAt
      ? [
          {
            ...{ at: declinedAt, phrase: words.eventDeclined, values },
            ...{ who: declinedByName, detail: declinedReason },
          },
        ]
      : []),
    ...(takenBackAt
      ? [{ at: takenBackAt, phrase: words.eventTakenBack, values, detail: takenBackReason }]
      : []),
  ]
}

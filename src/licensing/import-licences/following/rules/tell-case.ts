import { refusalGrounds } from '../../../../law/refusal-grounds.ts'
import type { CaseClocks } from '../../clocks/types.ts'
import type { ShownCase } from '../../rules/show-case.ts'
import type { InformationRequest, LicenceCase } from '../../types.ts'
import type { ToldCase, ToldRequest } from '../types.ts'
import { meanwhile } from './meanwhile.ts'
import { isUndecided, situationOf, situations } from './situation.ts'
import { answerBy, standingOf, storyOf } from './story.ts'

/** A case as its applicant is told it; nothing of a draft. */
export function tellCase(shown: ShownCase, clocks: CaseClocks): ToldCase | undefined {
  const { found, document, decisions, inspections } = shown
  const situation = situationOf(found)
  if (situation === undefined) return undefined
  const asking = clocks.clocks.find(({ clock }) => clock.name === 'request')
  const asksUntil = asking === undefined || asking.hasPassed ? undefined : asking.clock.lastDay
  return {
    situation,
    asksUntil,
    row: situations[situation],
    isUndecided: isUndecided(situation),
    requests: toldRequests(found),
    decisions: decisions.toReversed(),
    grounds: refusalGrounds.map(({ code, citation }) => ({ code, citation })),
    meanwhile: meanwhile(situation, asksUntil !== undefined),
    story: storyOf({ found, statusAt: document.statusAt, clocks, decisions, inspections }),
  }
}

/** A request with how it stands. */
export function tellRequest(request: InformationRequest, found: LicenceCase): ToldRequest {
  return { request, standing: standingOf(request, found), lastDay: answerBy(request.id, found) }
}

function toldRequests(found: LicenceCase): readonly ToldRequest[] {
  const all = found.requests.map(request => tellRequest(request, found))
  return all.toSorted((one, other) => Number(other.standing === 'open') - Number(one.standing === 'open'))
}

import { decisionAction, refuseRejection } from '../../../law/licence-rules.ts'
import { transition } from '../../../law/life-cycles.ts'
import type { RequestState } from '../../../law/refusal-grounds.ts'
import type { Refusal } from '../../../platform/action.ts'
import type { DecidedGood, DecisionText, LicenceCase } from '../types.ts'

type Standing = Pick<LicenceCase, 'status' | 'subState' | 'flags' | 'goods' | 'deadlines'>
type Decided = Pick<DecisionText, 'goods' | 'reasons' | 'appealInformation'>

/** How requests stand for the grounds that may be chosen. Source: Default 32, 48. */
export function requestStateOf({
  subState,
  deadlines,
}: Pick<Standing, 'subState' | 'deadlines'>): RequestState {
  if (subState === 'ANSWER_OVERDUE') return 'unanswered'
  return deadlines.answers.length > 0 ? 'open' : 'none'
}

/** Why goods are not decided as the law wants it: each once, none of another application. Source: IR 6(2), V-07. */
export function refuseGoods(goods: readonly DecidedGood[], all: readonly string[]): readonly Refusal[] {
  const decided = goods.map(({ goodId }) => goodId).toSorted()
  const isWhole = decided.join() === all.toSorted().join()
  return isWhole ? [] : [{ code: 'goods-undecided', field: 'goods', citation: 'IR 6(2)' }]
}

/**
 * Why an application may not be decided like this now: goods left out, a status that does not lead there (not in part
 * while a request is open, Default 54), a rejection without ground, reasons or appeal information, a finding that no
 * licence is needed without reasons (Default 29).
 */
export function refuseDecision(decided: Decided, found: Standing): readonly Refusal[] {
  const left = refuseGoods(decided.goods, found.goods)
  const action = decisionAction(decided.goods.map(({ decision }) => decision))
  if (left.length > 0 || action === undefined) return left
  const step = transition('ICG-L', found, action)
  if (!step.ok) return [{ code: step.code, citation: step.citation, values: step.values }]
  return oncePerCode([...refuseRefused(decided, requestStateOf(found)), ...refuseFinding(decided)])
}

function refuseRefused({ goods, ...words }: Decided, request: RequestState): readonly Refusal[] {
  return goods
    .filter(({ decision }) => decision === 'refused')
    .flatMap(({ grounds }) => refuseRejection({ grounds, ...words, request }))
}

function refuseFinding({ goods, reasons }: Decided): readonly Refusal[] {
  const isFound = goods.some(({ decision }) => decision === 'not required')
  return isFound && !reasons?.trim()
    ? [{ code: 'reasons-missing', field: 'reasons', citation: 'Default 29' }]
    : []
}

function oncePerCode(refusals: readonly Refusal[]): readonly Refusal[] {
  return refusals.filter(({ code }, index) => refusals.findIndex(one => one.code === code) === index)
}

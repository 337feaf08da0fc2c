import type { Refusal } from '../../../platform/action.ts'
import type { Appeal, Decision } from '../types.ts'

/** What can be appealed against: what was sealed and does not give all that was asked for. Source: R 4(8), IR 6(5). */
export function isAppealable({ action, sealedAt }: Pick<Decision, 'action' | 'sealedAt'>): boolean {
  return sealedAt !== undefined && action !== 'grant-licence' && action !== 'reissue-licence'
}

/** The goods that a court may have given back: those that were refused, or all of a licence that was revoked. Source: Default 52. */
export function reissuableGoods(
  decisions: readonly Decision[],
  appeals: readonly Appeal[],
  all: readonly string[],
) {
  const annulled = decisions.filter(decision => isAppealable(decision) && isAnnulled(decision, appeals))
  return annulled.flatMap(({ action, goods }) =>
    action === 'revoke-licence'
      ? all
      : goods.flatMap(({ goodId, decision }) => (decision === 'refused' ? goodId : [])),
  )
}

function isAnnulled({ id }: Decision, appeals: readonly Appeal[]): boolean {
  return appeals.findLast(({ decisionId }) => decisionId === id)?.outcome === 'annulled'
}

/** Why goods are not licensed after an appeal: none was won about them. Source: Default 52. */
export function refuseReissue(goods: readonly string[], reissuable: readonly string[]): readonly Refusal[] {
  if (reissuable.length === 0) return [{ code: 'appeal-not-won', citation: 'Default 52' }]
  const isWithin = goods.length > 0 && goods.every(good => reissuable.includes(good))
  return isWithin ? [] : [{ code: 'goods-undecided', field: 'goods', citation: 'Default 52' }]
}

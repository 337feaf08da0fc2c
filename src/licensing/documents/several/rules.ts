import type { Refusal } from '../../../platform/action.ts'
import type { DocumentKind } from '../kind.ts'
import type { Goods } from '../types.ts'

/** How many goods one document takes: our own limit (Default 9). */
export const maximumGoods = 50

/** Why a document takes no further good. */
export function refuseFurtherGood(
  { goods }: Pick<DocumentKind, 'goods'>,
  present: Goods,
): readonly Refusal[] {
  if (goods === 'one') return [{ code: 'one-description-only', citation: 'IR 11(2)' }]
  if (present.length < maximumGoods) return []
  return [{ code: 'too-many-goods', citation: 'Default 9', values: { maximum: maximumGoods } }]
}

/** The goods without some of them; undefined where none would be left. */
export function goodsWithout(goods: Goods, ids: readonly string[]): Goods | undefined {
  const [first, ...others] = goods.filter(({ id }) => !ids.includes(id))
  return first === undefined ? undefined : [first, ...others]
}

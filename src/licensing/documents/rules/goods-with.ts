import type { Good } from '../../goods/types.ts'
import type { Goods } from '../types.ts'

/** The goods of a document with one of them as it is now. */
export function goodsWith([first, ...others]: Goods, changed: Good): Goods {
  const anew = (good: Good) => (good.id === changed.id ? changed : good)
  return [anew(first), ...others.map(anew)]
}

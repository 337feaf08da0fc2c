import type { Row } from '../../../../platform/ui/index.ts'
import type { Say } from '../../../../platform/words/words.ts'
import type { Boxed } from '../../../documents/boxes/row.ts'
import { rowOf } from '../../../documents/boxes/rows.ts'
import { nameOfBox } from '../../../documents/boxes/said.ts'
import type { Good } from '../../../goods/types.ts'
import { nameIn } from '../../views/decision-text.tsx'
import type { AnswerChange } from '../types.ts'

/** A box that an answer changed, before and after, as a row of a table. */
export function sayChange(say: Say, change: AnswerChange, goods: readonly Good[]): Row {
  const { goodId, key, before, after } = change
  const found = rowOf(key)
  const box = found === undefined ? key : nameOfBox(say, found.box)
  const ofGood = goodId === undefined ? box : `${box} (${nameIn(goods, { goodId })})`
  return {
    id: `${goodId ?? ''} ${key}`,
    cells: { box: ofGood, before: sayBoxed(say, key, before), after: sayBoxed(say, key, after) },
  }
}

function sayBoxed(say: Say, key: string, boxed: Boxed): string {
  const lines = rowOf(key)?.row.lines(say, boxed) ?? []
  return lines.map(({ value }) => value ?? '–').join(', ') || '–'
}

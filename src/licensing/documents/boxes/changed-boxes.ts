import type { BoxId } from '../../../law/boxes.ts'
import type { Good } from '../../goods/types.ts'
import type { DocumentContent } from '../types.ts'
import type { Boxed } from './row.ts'
import { allRows } from './rows.ts'

interface Boxes {
  readonly content: DocumentContent
  readonly goods: readonly Pick<Good, 'details'>[]
}

/** Which boxes a change touched, in the order of the form of the law: for the history (IR 24(2)). */
export function changedBoxes(before: Boxes, after: Boxes): readonly BoxId[] {
  const pairs = after.goods.map(({ details }, index) => ({
    one: { content: before.content, details: before.goods[index]?.details ?? {} },
    other: { content: after.content, details },
  }))
  const changed = allRows.flatMap(({ box, row }) => {
    const said = (boxed: Boxed) => plain(row.get(boxed), row.hasNo)
    return pairs.some(({ one, other }) => said(one) !== said(other)) ? [box] : []
  })
  return [...new Set(changed)]
}

// The same text for the same contents, whatever the order of members, and for nothing in all of its forms.
function plain(value: unknown, keepsNo = false): string {
  if (value === undefined || value === null || (value === false && !keepsNo)) return ''
  if (Array.isArray(value)) return value.map(item => plain(item)).join('\n')
  if (typeof value !== 'object') return String(value)
  const members = Object.entries(value).flatMap(([name, member]) => {
    const text = plain(member)
    return text === '' ? [] : [`${name} ${text}`]
  })
  return members.sort().join('\n')
}

import { DataTable, Text } from '../../../../platform/ui/index.ts'
import type { Say } from '../../../../platform/words/words.ts'
import type { FieldRow } from '../../../documents/boxes/row.ts'
import { rowOf } from '../../../documents/boxes/rows.ts'
import { nameOfBox } from '../../../documents/boxes/said.ts'
import { sayGood } from '../../../documents/form/views/step-page.tsx'
import type { Document } from '../../../documents/types.ts'
import { nameOfGood } from '../../../goods/views/name-of-good.ts'
import type { ChangedBox } from '../../types.ts'
import { words } from '../words/answer.ts'

export interface ChangesProps {
  readonly say: Say
  readonly changes: readonly ChangedBox[]
  /** The application without the answer, and with it. */
  readonly before: Document
  readonly after: Document
}

/** Each box that an answer changes, as it stood and as it will stand. */
export function Changes({ say, changes, before, after }: ChangesProps) {
  if (changes.length === 0) return <Text>{say(words.changesNone)}</Text>
  return (
    <DataTable
      caption={say(words.changesTitle)}
      captionHidden
      columns={[
        { key: 'box', label: say(words.columnBox), header: true },
        { key: 'before', label: say(words.columnBefore) },
        { key: 'after', label: say(words.columnAfter) },
      ]}
      rows={changes.map(change => ({
        id: `${change.goodId ?? ''} ${change.key}`,
        cells: {
          box: sayBox(say, change, before),
          before: sayValue(say, change, before),
          after: sayValue(say, change, after),
        },
      }))}
      empty=""
    />
  )
}

function sayBox(say: Say, { goodId, key }: ChangedBox, { goods }: Document): string {
  const found = rowOf(key)
  const name = found === undefined ? key : `${numberIn(say, found.box)}${say(found.row.label)}`
  if (goodId === undefined || goods.length === 1) return name
  const index = goods.findIndex(({ id }) => id === goodId)
  const good = sayGood(say, { number: index + 1, name: nameOfGood(goods[index]?.details ?? {}) })
  return `${good} · ${name}`
}

function numberIn(say: Say, box: string): string {
  const [number = ''] = nameOfBox(say, box).split(' ')
  return number.startsWith('I.') ? `${number} ` : ''
}

function sayValue(say: Say, { goodId, key }: ChangedBox, { content, goods }: Document) {
  const details = (goods.find(({ id }) => id === goodId) ?? goods[0]).details
  const row = rowOf(key)?.row
  const said = row === undefined ? [] : linesOf(say, row, { content, details })
  if (said.length === 0) return say(words.empty)
  return said.map(line => <div key={line}>{line}</div>)
}

function linesOf(say: Say, row: FieldRow, boxed: Parameters<FieldRow['lines']>[1]): readonly string[] {
  const lines = row.lines(say, boxed).filter(({ value }) => value !== undefined && value !== '')
  return lines.map(({ name, value = '' }) => (lines.length === 1 ? value : `${say(name)}: ${value}`))
}

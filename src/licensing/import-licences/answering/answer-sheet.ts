import { canonicalJson } from '../../../platform/history/event-digests.ts'
import type { Say } from '../../../platform/words/words.ts'
import { type ReadBoxes, readBoxes, writeBoxes } from '../../documents/boxes/form-boxes.ts'
import type { Boxed } from '../../documents/boxes/row.ts'
import { allRows, isRowOf, type RowOfBox } from '../../documents/boxes/rows.ts'
import type { FormValues } from '../../documents/codecs/codec.ts'
import type { Document } from '../../documents/types.ts'
import type { Good } from '../../goods/types.ts'
import { isAnswerable, isInDetails } from '../answerable-rows.ts'
import type { ChangedBox, InformationRequest } from '../types.ts'
import type { Sheet } from './types.ts'

type Asked = Pick<InformationRequest, 'boxes' | 'goods'>

/** The rows that the answer to a request may change, in the order of the law. */
export function rowsAsked({ boxes }: Asked): readonly RowOfBox[] {
  return allRows.filter(
    ({ box, row }) => boxes.includes(box) && isRowOf(row, 'ICG-L') && isAnswerable(row.key),
  )
}

/** The goods that a request is about. */
export function goodsAsked({ goods }: Asked, document: Document): readonly Good[] {
  return document.goods.filter(({ id }) => goods.length === 0 || goods.includes(id))
}

/** The boxes on the page of the answer: those of the document, and those of the good where it is about one. */
export function mainSheet(request: Asked, document: Document): Sheet {
  const rows = rowsAsked(request)
  const asked = goodsAsked(request, document)
  const ofGood = asked.length === 1 ? rows.filter(({ row }) => isInDetails(row.key)) : []
  return {
    document: rows.filter(({ row }) => !isInDetails(row.key)),
    ofGood,
    good: asked[0] ?? document.goods[0],
  }
}

/** The boxes on the page of one of several goods; nothing where the request does not ask for them. */
export function goodSheet(request: Asked, document: Document, goodId: string): Sheet | undefined {
  const ofGood = rowsAsked(request).filter(({ row }) => isInDetails(row.key))
  const good = goodsAsked(request, document).find(({ id }) => id === goodId)
  return good === undefined || ofGood.length === 0 ? undefined : { document: [], ofGood, good }
}

const rowsOf = ({ document, ofGood }: Sheet): readonly RowOfBox[] => [...document, ...ofGood]

/** The boxes of a sheet as they stand in an application. */
export function boxedOf({ good }: Sheet, { content, goods }: Document): Boxed {
  return { content, details: goods.find(({ id }) => id === good.id)?.details ?? {} }
}

/** The texts of the controls of a sheet as an application has them. */
export function writeSheet(sheet: Sheet, say: Say, document: Document): FormValues {
  return writeBoxes(rowsOf(sheet), say, boxedOf(sheet, document))
}

/** What a form changes in the boxes of a sheet, against the application without the answer, and what cannot be read. */
export function readSheet(
  sheet: Sheet,
  { say, typed, before }: { readonly say: Say; readonly typed: FormValues; readonly before: Document },
): { readonly changes: readonly ChangedBox[]; readonly faults: ReadBoxes['faults'] } {
  const rows = rowsOf(sheet)
  const { boxes, faults } = readBoxes(rows, typed)
  const saved = readBoxes(rows, writeSheet(sheet, say, before)).boxes
  const changed = rows.filter(({ row }) => canonicalJson(boxes[row.key]) !== canonicalJson(saved[row.key]))
  return {
    faults,
    changes: changed.map(({ row: { key } }) => ({ ...placeOf(sheet, key), key, value: boxes[key] ?? null })),
  }
}

function placeOf({ good }: Sheet, key: string): { readonly goodId?: string } {
  return isInDetails(key) ? { goodId: good.id } : {}
}

/** The changes of an answer in which those of a sheet are written anew. */
export function withSheet(
  changes: readonly ChangedBox[],
  sheet: Sheet,
  anew: readonly ChangedBox[],
): readonly ChangedBox[] {
  const isOnSheet = ({ goodId, key }: ChangedBox) =>
    rowsOf(sheet).some(({ row }) => row.key === key) && (goodId === undefined || goodId === sheet.good.id)
  return [...changes.filter(change => !isOnSheet(change)), ...anew]
}

/** The changes as an input takes them: of the document first, then of each good. */
export function groupedChanges(changes: readonly ChangedBox[], { goods }: Pick<Document, 'goods'>) {
  return [undefined, ...goods.map(({ id }) => id)].flatMap(goodId => {
    const own = changes.filter(change => change.goodId === goodId)
    const boxes = Object.fromEntries(own.map(({ key, value }) => [key, value]))
    return own.length === 0 ? [] : [{ ...(goodId === undefined ? {} : { goodId }), boxes }]
  })
}

import { sayIn } from '../../../../platform/words/index.ts'
import type { FormValues } from '../../codecs/codec.ts'
import { readBoxes, writeBoxes } from '../form-boxes.ts'
import { withBoxes } from '../input.ts'
import type { PageName } from '../layout.ts'
import { allRows, rowsOfPage } from '../rows.ts'

/** Nested texts by the names of their controls: `{ dating: { kind } }` is `dating.kind`. */
export function formOf(value: object, prefix = ''): FormValues {
  const members = Object.entries(value).map(([name, member]): FormValues => {
    const isText = typeof member !== 'object' || Array.isArray(member)
    return isText ? { [`${prefix}${name}`]: member } : formOf(member, `${prefix}${name}.`)
  })
  return Object.assign({}, ...members)
}

/** The boxes that a form names, as an input has them; nested texts, or texts by their controls. */
export function boxesOf(typed: object): Readonly<Record<string, unknown>> {
  const form = formOf(typed)
  const isNamed = (name: string, control: string) => name === control || name.startsWith(`${control}.`)
  const rows = allRows.filter(({ row }) =>
    Object.keys(form).some(name => isNamed(name, row.control) || row.nameOf(name) !== undefined),
  )
  const { boxes, faults } = readBoxes(rows, form)
  if (faults.length > 0) throw new Error(`cannot be read: ${JSON.stringify(faults)}`)
  return boxes
}

/** What a form shows of boxes, in English. */
export function formOfBoxes(page: PageName, boxes: Readonly<Record<string, unknown>>): FormValues {
  const boxed = withBoxes({ content: {}, details: {} }, boxes)
  return writeBoxes(rowsOfPage(page, 'ICG-S'), sayIn('en'), boxed)
}

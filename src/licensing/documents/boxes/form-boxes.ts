import type { Refusal } from '../../../platform/action.ts'
import type { Say } from '../../../platform/words/words.ts'
import type { Fault, FormValues } from '../codecs/codec.ts'
import type { Boxed } from './row.ts'
import { type RowOfBox, rowOf } from './rows.ts'

/** What a form says: the value of each row as JSON, nothing where it is blank, and what cannot be read. */
export interface ReadBoxes {
  readonly boxes: Readonly<Record<string, unknown>>
  readonly faults: readonly Fault[]
}

/** Reads the controls of some rows. */
export function readBoxes(rows: readonly RowOfBox[], form: FormValues): ReadBoxes {
  const readings = rows.map(({ row }) => ({ key: row.key, ...row.read(form) }))
  return {
    boxes: Object.fromEntries(readings.map(({ key, value = null }) => [key, value])),
    faults: readings.flatMap(({ faults = [] }) => faults),
  }
}

/** The texts of the controls of some rows as they are kept. */
export function writeBoxes(rows: readonly RowOfBox[], say: Say, boxed: Boxed): FormValues {
  return Object.assign({}, ...rows.map(({ row }) => row.write(say, boxed)))
}

/** What cannot be read, as refusals at its controls. */
export function refusalsOfFaults(faults: readonly Fault[]): readonly Refusal[] {
  return faults.map(({ control, code, values }) => ({ code, field: control, ...(values && { values }) }))
}

/** A refusal of an input of boxes, at the control of the form instead of the place in the data. */
export function atControl(refusal: Refusal): Refusal {
  return refusal.field === undefined ? refusal : { ...refusal, field: controlAt(refusal.field, refusal.code) }
}

/** The control at which something is wrong with data, such as `descriptions.0.dating` or `boxes.weightGrams`. */
export function controlAt(field: string, code: string): string {
  const bare = field.replace(/^(descriptions\.\d+|boxes)\./, '')
  const [key = '', ...part] = bare.split('.')
  return rowOf(key)?.row.controlAt(part.join('.'), code) ?? bare
}

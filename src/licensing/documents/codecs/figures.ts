import type { Say } from '../../../platform/words/words.ts'
import { saysApproximately, splitUnit } from '../../goods/rules/read-number.ts'
import { type Fault, type FormValues, type Reading, textIn } from './codec.ts'

/** How a typed figure is read, and the code of what is wrong with one that is none. */
export interface FigureReader<Read> {
  readonly read: (text: string) => Read | undefined
  readonly faultOf: (text: string) => string
}

/** A figure of one control: nothing where it is blank. */
export function readFigure<Read>(
  form: FormValues,
  control: string,
  { read, faultOf }: FigureReader<Read>,
): { readonly figure: Read | undefined; readonly faults: readonly Fault[] } {
  const text = textIn(form, control)
  const figure = text === '' ? undefined : read(text)
  const isRead = text === '' || figure !== undefined
  return { figure, faults: isRead ? [] : [{ control, code: faultOf(text) }] }
}

/** The code of a measure that cannot be read; `unit` is that of an unknown unit. */
export function measureFault(unit: string) {
  return (text: string): string => {
    if (saysApproximately(text)) return 'approximate'
    return splitUnit(text).unit === '' ? 'decimal' : unit
  }
}

/** A reading of a figure alone. */
export function readingOf({ figure, faults }: { figure: unknown; faults: readonly Fault[] }): Reading {
  return { value: figure, faults }
}

/** Beyond them stands only what dividing by ten leaves over. */
const DIGITS = 12

/** A number without marks between thousands, so that it reads back as what it is. */
export function plainNumber(say: Say, number: number | null | undefined): string {
  if (typeof number !== 'number') return ''
  const text = String(Number(number.toPrecision(DIGITS)))
  return say.language === 'en' ? text : text.replace('.', ',')
}

/** The same where exactly three decimals would read back as a thousand. */
export function unmistakable(text: string): string {
  return /^[1-9]\d{0,2}[.,]\d{3}$/.test(text) ? `${text}0` : text
}

import { z } from 'zod'
import type { Phrase } from '../../../platform/words/words.ts'
import { readCentimetres, readWeight, readWhole } from '../../goods/rules/read-number.ts'
import { sayQuantity, sayWeight } from '../../goods/views/units.ts'
import { type Codec, textIn } from './codec.ts'
import { measureFault, plainNumber, readFigure, readingOf, unmistakable } from './figures.ts'

const measured = z.number('invalid').nonnegative('invalid').max(1_000_000_000, 'invalid').optional()
const lengths = { read: readCentimetres, faultOf: measureFault('length-unit') }
const weights = { read: readWeight, faultOf: measureFault('weight-unit') }
const wholes = { read: readWhole, faultOf: () => 'whole-number' }

/** A length in millimetres; in a form and in words in centimetres. */
export const length: Codec<number> = {
  json: measured,
  read: (form, control) => {
    const { figure, faults } = readFigure(form, control, lengths)
    return { value: figure === undefined ? undefined : Math.round(figure * 100) / 10, faults }
  },
  write: (say, value, control) => ({
    [control]: plainNumber(say, typeof value === 'number' ? value / 10 : undefined),
  }),
  say: (say, value) => sayQuantity(say, value / 10, 'centimeter'),
  look: { kind: 'line', unit: 'centimeter', inputmode: 'decimal', width: 'short' },
}

/** Kilograms only where they need no third decimal, which would read back as a thousand. */
function writtenWeight(grams: number | null | undefined) {
  const isLight = typeof grams === 'number' && (grams < 1000 || grams % 10 !== 0)
  return { figure: typeof grams === 'number' && !isLight ? grams / 1000 : grams, unit: isLight ? 'g' : 'kg' }
}

const readGrams: Codec<number>['read'] = (form, control) => {
  const { figure, faults } = readFigure(form, control, weights)
  const chosen = textIn(form, `${control}Unit`)
  const unit = figure?.unit
  if (unit !== undefined && chosen !== '' && unit !== chosen)
    return { value: undefined, faults: [{ control, code: 'weight-unit-differs', values: { unit } }] }
  const isHeavy = (unit ?? chosen) === 'kg'
  const grams = figure && isHeavy ? Math.round(figure.number * 1_000_000) / 1000 : figure?.number
  return { value: grams, faults }
}

/** A weight in grams; in a form with its unit beside it, in a control of its own. */
export function weight(unitLabel: Phrase): Codec<number> {
  return {
    json: measured,
    labels: { Unit: unitLabel },
    read: readGrams,
    write: (say, value, control) => {
      const { figure, unit } = writtenWeight(value)
      return { [control]: unmistakable(plainNumber(say, figure)), [`${control}Unit`]: unit }
    },
    say: sayWeight,
    look: { kind: 'weight', unitLabel },
  }
}

/** A whole number. */
export const whole: Codec<number> = {
  json: z.int('invalid').nonnegative('invalid').max(999_999, 'invalid').optional(),
  read: (form, control) => readingOf(readFigure(form, control, wholes)),
  write: (say, value, control) => ({ [control]: plainNumber(say, value) }),
  say: (say, value) => say.number(value),
  look: { kind: 'line', inputmode: 'numeric', width: 'short' },
}

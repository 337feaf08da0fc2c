import { z } from 'zod'
import type { CenturyPart, DatingFacts } from '../../../law/dating.ts'
import { optionalDate, optionalText } from '../../../platform/fields.ts'
import { makingDateBounds } from '../../goods/rules/date-bounds.ts'
import { isYearRange, readWhole, saysApproximately } from '../../goods/rules/read-number.ts'
import { sayDating } from '../../goods/views/say-dating.ts'
import { type Codec, type Fault, type FormValues, textIn } from './codec.ts'
import { readFigure } from './figures.ts'

const centuryParts = [
  'first half',
  'second half',
  'first quarter',
  'second quarter',
  'third quarter',
  'last quarter',
] as const satisfies readonly CenturyPart[]

const kinds = [
  'century',
  'millennium',
  'year',
  'day',
  'years',
  'geological era',
] as const satisfies readonly DatingFacts['kind'][]

const signed = (furthest: number) =>
  z.int('invalid').min(-furthest, 'invalid').max(furthest, 'invalid').optional()

const json = z
  .strictObject({
    kind: z.enum(kinds, 'invalid').optional(),
    century: signed(99),
    centuryPart: z.enum(centuryParts, 'invalid').optional(),
    millennium: signed(300),
    year: signed(300_000),
    isApproximate: z.boolean('invalid').optional(),
    day: optionalDate(makingDateBounds),
    earliestYear: signed(300_000),
    latestYear: signed(300_000),
    geologicalEra: optionalText(100),
  })
  .optional()

/** Figures with an era beside them: the furthest that can be meant, and the control of the era. */
const figures = {
  century: { furthest: 99, era: 'centuryEra' },
  millennium: { furthest: 300, era: 'millenniumEra' },
  year: { furthest: 300_000, era: 'yearEra' },
  earliestYear: { furthest: 300_000, era: 'earliestEra' },
  latestYear: { furthest: 300_000, era: 'latestEra' },
} as const
type Figure = keyof typeof figures
const figureNames = Object.keys(figures).filter((name): name is Figure => name in figures)

function yearFault(text: string): string {
  if (saysApproximately(text)) return 'approximate-year'
  return isYearRange(text) ? 'year-range' : 'whole-number'
}

function readEra(form: FormValues, control: string, name: Figure) {
  const { furthest, era } = figures[name]
  const inReach = (text: string) => {
    const number = readWhole(text)
    return number !== undefined && number >= 1 && number <= furthest ? number : undefined
  }
  const faultOf = name === 'year' ? yearFault : () => 'whole-number'
  const { figure, faults } = readFigure(form, `${control}.${name}`, { read: inReach, faultOf })
  const isBefore = textIn(form, `${control}.${era}`) === 'BC'
  return { figure: figure !== undefined && isBefore ? -figure : figure, faults }
}

function read(form: FormValues, control: string) {
  const at = (name: string) => textIn(form, `${control}.${name}`) || undefined
  const faults: Fault[] = []
  const numbers = figureNames.map(name => {
    const found = readEra(form, control, name)
    faults.push(...found.faults)
    return [name, found.figure] as const
  })
  const value = {
    ...Object.fromEntries(numbers),
    kind: at('kind'),
    centuryPart: at('centuryPart'),
    day: at('day'),
    isApproximate: !['', 'off', 'no'].includes(at('isApproximate') ?? ''),
    geologicalEra: at('geologicalEra'),
  }
  return { value, faults }
}

function write(value: DatingFacts, control: string): FormValues {
  const numbers = figureNames.flatMap(name => {
    const number = value[name]
    const isNumber = typeof number === 'number'
    return [
      [`${control}.${name}`, isNumber ? String(Math.abs(number)) : ''],
      [`${control}.${figures[name].era}`, isNumber && number < 0 ? 'BC' : 'AD'],
    ]
  })
  return {
    ...Object.fromEntries(numbers),
    [`${control}.kind`]: value.kind ?? '',
    [`${control}.centuryPart`]: value.centuryPart ?? '',
    [`${control}.day`]: value.day ?? '',
    [`${control}.isApproximate`]: value.isApproximate ? 'yes' : '',
    [`${control}.geologicalEra`]: value.geologicalEra ?? '',
  }
}

/** When something was made, as much as is known; years before Christ are negative. */
export const dating: Codec<DatingFacts> = {
  json,
  read,
  write: (_say, value, control) => write(value ?? {}, control),
  say: sayDating,
  look: { kind: 'dating' },
  controlAt: (control, part) => `${control}.${part === '' ? 'kind' : part}`,
  texts: value => ({ '.geologicalEra': value.geologicalEra }),
}

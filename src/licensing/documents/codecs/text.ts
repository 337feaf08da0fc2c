import { z } from 'zod'
import { line, optionalLines, optionalText } from '../../../platform/fields.ts'
import { type Codec, textIn } from './codec.ts'

/** How a field of text looks. */
export interface TextLook {
  readonly width?: 'short' | 'medium'
  readonly inputmode?: 'numeric' | 'decimal'
}

/** One line of at most so many characters. */
export function text(maximum: number, look: TextLook = {}): Codec<string> {
  return {
    json: optionalText(maximum),
    read: (form, control) => ({ value: form[control] }),
    write: (_say, value, control) => ({ [control]: value ?? '' }),
    say: (_say, value) => value,
    look: { kind: 'line', maximum, ...look },
    texts: value => ({ '': value }),
  }
}

/** Several lines of at most so many characters together. */
export function lines(maximum: number, rows: number): Codec<string> {
  return {
    ...text(maximum),
    json: optionalLines(maximum),
    look: { kind: 'lines', maximum, rows },
  }
}

const MOST = 100

/** Several short texts; a form has them in one line with commas between, of at most so many characters. */
export function list(maximum: number): Codec<readonly string[]> {
  return {
    json: z
      .array(line(maximum))
      .max(MOST, 'too-long')
      .optional()
      .transform(items => items?.filter(item => item !== '')),
    read: (form, control) => {
      const written = textIn(form, control)
      const items = written.split(/[,;\n]/).flatMap(part => part.trim() || [])
      const isTooLong = written.length > maximum
      return isTooLong
        ? { value: items, faults: [{ control, code: 'too-long', values: { maximum } }] }
        : { value: items }
    },
    write: (_say, value, control) => ({ [control]: (value ?? []).join(', ') }),
    say: (say, value) => say.list(value),
    controlAt: control => control,
    look: { kind: 'line', maximum },
    texts: value => ({ '': value.join(' ') }),
  }
}

import type { DateBounds } from '../../../platform/date-bounds.ts'
import { optionalDate } from '../../../platform/fields.ts'
import type { Codec } from './codec.ts'

/** A calendar date within its bounds. */
export function date(bounds: DateBounds): Codec<string> {
  return {
    json: optionalDate(bounds),
    read: (form, control) => ({ value: form[control] }),
    write: (_say, value, control) => ({ [control]: value ?? '' }),
    say: (say, value) => say.plainDate(value),
    look: { kind: 'date' },
  }
}

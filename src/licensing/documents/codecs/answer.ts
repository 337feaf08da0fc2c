import { z } from 'zod'
import { words } from '../words.ts'
import { type Codec, textIn } from './codec.ts'

const answers: ReadonlyMap<string, boolean> = new Map(Object.entries({ yes: true, no: false }))

/** Yes or no, each with its button; nothing while it is not answered. */
export const yesOrNo: Codec<boolean> = {
  json: z.boolean('invalid').optional(),
  hasNo: true,
  read: (form, control) => {
    const written = textIn(form, control)
    return { value: written === '' ? undefined : (answers.get(written) ?? written) }
  },
  write: (_say, value, control) => ({ [control]: value === true ? 'yes' : value === false ? 'no' : '' }),
  say: (say, value) => say(value ? words.yes : words.no),
  look: { kind: 'yes or no', yes: words.yes, no: words.no },
}

/** A box to tick; where it is not, nothing is said of it. */
export const remarkTick: Codec<boolean> = {
  json: z.boolean('invalid').optional(),
  read: (form, control) => ({ value: !['', 'off', 'no'].includes(textIn(form, control)) }),
  write: (_say, value, control) => ({ [control]: value ? 'yes' : '' }),
  say: (say, value) => (value ? say(words.yes) : undefined),
  look: { kind: 'tick' },
}

/** A box to tick; not ticked is no. */
export const tickBox: Codec<boolean> = {
  ...remarkTick,
  say: (say, value) => say(value ? words.yes : words.no),
  sayNothing: say => say(words.no),
}

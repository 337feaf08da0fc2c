import { z } from 'zod'
import type { Phrase } from '../../../../platform/words/words.ts'
import { type Codec, textIn } from '../codec.ts'

/** The two words of an answer. */
export interface YesAndNo {
  readonly yes: Phrase
  readonly no: Phrase
}

const answers: ReadonlyMap<string, boolean> = new Map(Object.entries({ yes: true, no: false }))

/** Yes or no, each with its button; nothing while it is not answered. */
export function yesOrNo({ yes, no }: YesAndNo): Codec<boolean> {
  return {
    json: z.boolean('invalid').optional(),
    hasNo: true,
    read: (form, control) => {
      const written = textIn(form, control)
      return { value: written === '' ? undefined : (answers.get(written) ?? written) }
    },
    write: (_say, value, control) => ({ [control]: value === true ? 'yes' : value === false ? 'no' : '' }),
    say: (say, value) => say(value ? yes : no),
    look: { kind: 'yes or no', yes, no },
  }
}

/** A box to tick; not ticked is no. */
export function tickBox({ yes, no }: YesAndNo): Codec<boolean> {
  return {
    json: z.boolean('invalid').optional(),
    read: (form, control) => ({ value: !['', 'off', 'no'].includes(textIn(form, control)) }),
    write: (_say, value, control) => ({ [control]: value ? 'yes' : '' }),
    say: (say, value) => say(value ? yes : no),
    look: { kind: 'tick' },
  }
}

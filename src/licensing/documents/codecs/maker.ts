import { optionalText } from '../../../platform/fields.ts'
import type { Phrase } from '../../../platform/words/words.ts'
import { type Codec, textIn } from './codec.ts'

/** How the law writes a maker of whom nothing is known. Source: IR Annex I I.15. */
const UNKNOWN = 'Unknown'
const MAXIMUM = 200

/** A maker by name, or that nobody knows who made it. */
export function maker(tick: Phrase, unknown: Phrase): Codec<string> {
  const isUnknown = (control: string) => `${control}Unknown`
  return {
    json: optionalText(MAXIMUM),
    labels: { Unknown: tick },
    read: (form, control) => {
      const isTickedHere = !['', 'off', 'no'].includes(textIn(form, isUnknown(control)))
      return { value: isTickedHere ? UNKNOWN : form[control] }
    },
    write: (_say, value, control) => ({
      [control]: value === UNKNOWN ? '' : (value ?? ''),
      [isUnknown(control)]: value === UNKNOWN ? 'yes' : '',
    }),
    say: (say, value) => (value === UNKNOWN ? say(unknown) : value),
    look: { kind: 'maker', tick, maximum: MAXIMUM },
    texts: value => ({ '': value }),
  }
}

import { bounded } from '../../../platform/fields.ts'
import type { ChosenOffice } from '../types.ts'
import { fromList, type ListLook } from './choice.ts'
import { type Codec, textIn } from './codec.ts'

/** A customs office by its code: its name and country are looked up when it is kept. */
export function customsOffice(look: ListLook): Codec<ChosenOffice> {
  return {
    json: bounded(8)
      .optional()
      .transform(code => (code ? { code, name: '', country: '' } : undefined)),
    read: (form, control) => ({ value: textIn(form, control) }),
    write: (_say, value, control) => ({ [control]: value?.code ?? '' }),
    say: (_say, { name, code }) => `${name} (${code})`,
    look: fromList('offices', look).look,
    controlAt: control => control,
    texts: ({ name }) => ({ '': name }),
  }
}

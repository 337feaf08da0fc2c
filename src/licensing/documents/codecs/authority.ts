import { z } from 'zod'
import { recordId } from '../../../platform/fields.ts'
import type { ChosenAuthority } from '../types.ts'
import { fromList, type ListLook } from './choice.ts'
import { type Codec, textIn } from './codec.ts'

/** A competent authority by its id: its name and country are looked up when it is kept. */
export function competentAuthority(look: ListLook): Codec<ChosenAuthority> {
  return {
    json: z
      .union([recordId, z.literal('')], 'invalid')
      .optional()
      .transform(id => (id ? { id, name: '', country: '' } : undefined)),
    read: (form, control) => ({ value: textIn(form, control) }),
    write: (_say, value, control) => ({ [control]: value?.id ?? '' }),
    say: (_say, { name }) => name,
    look: fromList('authorities', look).look,
    controlAt: control => control,
    texts: ({ name }) => ({ '': name }),
  }
}

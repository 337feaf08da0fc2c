import { deserialize } from 'node:v8'
import { z } from 'zod'
import { defineTask } from '../decoding/task.ts'
import type { Typesetting } from '../pdf/typeset.ts'
import { UnprintableText } from '../pdf/typesetting-failed.ts'

/** A PDF, or the letters that no font shows. */
export type Typeset = { readonly pdf: Uint8Array } | { readonly unprintable: readonly string[] }

// A hundred photographs and texts in thirty scripts take a second and 600 MB. Whoever waits behind a text at which the
// compiler does not come to an end waits less than the patience of a signature.
const costs = { milliseconds: 12_000, processorMilliseconds: 3_000, megabytes: 900 }

/** What the compiler is asked; it is loaded in workers alone. */
export const typesettingTasks = {
  typeset: defineTask({ ...costs, load: loadTypeset }),
  'find-unprintable': defineTask({
    ...costs,
    load: async () => {
      const { findUnprintable } = await import('../pdf/unprintable.ts')
      return bytes => findUnprintable(Buffer.from(bytes).toString())
    },
  }),
}

async function loadTypeset(): Promise<(bytes: Uint8Array) => Typeset> {
  const { typeset } = await import('../pdf/typeset.ts')
  return bytes => {
    try {
      return { pdf: typeset(z.custom<Typesetting>().parse(deserialize(bytes))) }
    } catch (error) {
      if (error instanceof UnprintableText) return { unprintable: error.signs }
      throw error
    }
  }
}

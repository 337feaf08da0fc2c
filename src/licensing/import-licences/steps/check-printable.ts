import { defineStep, done, type Refusal, refused } from '../../../platform/action.ts'
import type { Asked } from '../../actor.ts'
import { nameSigns } from '../../documents/rules/printed-texts.ts'

interface Written {
  readonly operatorId: string
  /** By the fields where they are written. */
  readonly texts: Readonly<Record<string, string | undefined>>
}

/**
 * Whether texts of officers can stand in the sealed document, asked while they can still be written anew. Codes, at their
 * fields: text-cannot-be-printed, cannot-be-typeset. While the typesetter is busy nothing is found, and sealing asks again.
 */
export const checkPrintable = defineStep({
  name: 'check-printable',
  citation: 'IR 17(2)',
  run: async ({ services }: Asked, { operatorId, texts }: Written) => {
    const refusals: Refusal[] = []
    for (const [field, text = ''] of Object.entries(texts)) {
      const found = await services.typesetter.findUnprintable(text, operatorId)
      if (found.ok && found.value.length > 0)
        refusals.push({ code: 'text-cannot-be-printed', field, values: { signs: nameSigns(found.value) } })
      if (!found.ok && found.refusals.every(({ code }) => code !== 'busy'))
        refusals.push({ code: 'cannot-be-typeset', field })
    }
    return refusals.length > 0 ? refused(...refusals) : done(undefined)
  },
})

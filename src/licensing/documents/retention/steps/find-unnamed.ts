import { defineStep, done } from '../../../../platform/action.ts'
import type { Asked } from '../../../actor.ts'

/** Which of some files no feature names. */
export const findUnnamed = defineStep({
  name: 'find-unnamed',
  citation: 'R 10(4)',
  run: async (context: Asked, { digests }: { readonly digests: readonly string[] }) => {
    let unnamed = digests
    for (const owner of context.services.fileOwners) {
      const found = await owner.findNamed(context, unnamed)
      if (!found.ok) return found
      const named = new Set(found.value)
      unnamed = unnamed.filter(digest => !named.has(digest))
    }
    return done(unnamed)
  },
})

import { z } from 'zod'
import { defineAction, done } from '../../../../platform/action.ts'
import type { Asked } from '../../../actor.ts'
import { findKeptFiles } from '../../../goods/steps/find-kept-files.ts'
import { mayWithDocuments } from '../../rules/permissions.ts'
import { listSealedFiles } from '../store.ts'

/** Which of some files nothing names: of uploads that came to nothing, and of what was erased. */
export const findUnnamedFiles = defineAction({
  name: 'find-unnamed-files',
  citation: 'R 10(4)',
  input: z.object({ digests: z.array(z.string()) }),
  allowed: mayWithDocuments('find-unnamed-files'),
  readOnly: true,
  run: async (context: Asked, { digests }) => {
    const ofGoods = await findKeptFiles.run(context, { digests })
    if (!ofGoods.ok) return ofGoods
    const named = new Set([...ofGoods.value, ...(await listSealedFiles(context.transaction, digests))])
    return done(digests.filter(digest => !named.has(digest)))
  },
})

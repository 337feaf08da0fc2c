import { z } from 'zod'
import { defineAction, done } from '../../../../platform/action.ts'
import { holdFilesAlone } from '../../../../platform/database/hold.ts'
import type { Asked } from '../../../actor.ts'
import { mayWithDocuments } from '../../rules/permissions.ts'
import { holdNamesOfFiles } from '../store.ts'
import { findUnnamedFiles } from './find-unnamed-files.ts'

/** Removes those of some files that nothing names, and what interrupted writes left, while nobody keeps a file. */
export const removeUnnamedFiles = defineAction({
  name: 'remove-unnamed-files',
  citation: 'R 10(4)',
  input: z.object({ digests: z.array(z.string()) }),
  allowed: mayWithDocuments('remove-unnamed-files'),
  run: async (context: Asked, { digests }) => {
    const { files } = context.services
    await holdFilesAlone(context.transaction)
    await holdNamesOfFiles(context.transaction)
    await files.removeLeftovers()
    const unnamed = await findUnnamedFiles.run(context, { digests })
    if (!unnamed.ok) return unnamed
    for (const digest of unnamed.value) await files.remove(digest)
    return done({ removed: unnamed.value.length })
  },
})

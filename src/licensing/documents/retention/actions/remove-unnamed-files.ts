import { defineAction, done } from '../../../../platform/action.ts'
import { holdFilesAlone, holdTables } from '../../../../platform/database/hold.ts'
import type { Asked } from '../../../actor.ts'
import { mayWithDocuments } from '../../rules/permissions.ts'
import { digestsInput } from '../digests.ts'
import { findUnnamed } from '../steps/find-unnamed.ts'

/** Removes those of some files that nothing names, and what interrupted writes left, while nobody keeps a file. */
export const removeUnnamedFiles = defineAction({
  name: 'remove-unnamed-files',
  citation: 'R 10(4)',
  input: digestsInput,
  allowed: mayWithDocuments('remove-unnamed-files'),
  run: async (context: Asked, { digests }) => {
    const { files, fileOwners } = context.services
    await holdFilesAlone(context.transaction)
    await holdTables(
      context.transaction,
      fileOwners.flatMap(({ tables }) => tables),
    )
    await files.removeLeftovers()
    const unnamed = await findUnnamed.run(context, { digests })
    if (!unnamed.ok) return unnamed
    for (const digest of unnamed.value) await files.remove(digest)
    return done({ removed: unnamed.value.length })
  },
})

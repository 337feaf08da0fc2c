import { z } from 'zod'
import { defineAction, done } from '../../../platform/action.ts'
import type { Asked } from '../../actor.ts'
import { findKeptFiles } from '../../goods/actions/find-kept-files.ts'
import { mayWithStatements } from '../rules/permissions.ts'
import { holdNamesOfFiles, listSealedFiles } from '../store/retention.ts'

const DAY = 24 * 60 * 60 * 1000
const BATCH = 500

/** Removes files that nothing names: of uploads that came to nothing, and of what was erased. A day passes first. */
export const removeOrphanedFiles = defineAction({
  name: 'remove-orphaned-files',
  citation: 'R 10(4)',
  input: z.object({}),
  allowed: mayWithStatements('remove-orphaned-files'),
  readOnly: true,
  run: async (context: Asked) => {
    const before = new Date(context.now.getTime() - DAY)
    let removed = 0
    let batch: string[] = []
    for await (const { digest, keptAt } of context.services.files.list()) {
      if (keptAt >= before) continue
      batch.push(digest)
      if (batch.length < BATCH) continue
      removed += await removeUnnamed(context, batch, before)
      batch = []
    }
    removed += await removeUnnamed(context, batch, before)
    return done({ removed })
  },
})

/** A row that is being written may name a file that nothing else does, so that none is written meanwhile. */
function removeUnnamed(context: Asked, digests: readonly string[], before: Date): Promise<number> {
  return context.transaction.transaction().execute(async transaction => {
    await holdNamesOfFiles(transaction)
    const ofGoods = await findKeptFiles.run({ ...context, transaction }, { digests: [...digests] })
    if (!ofGoods.ok) return 0
    const named = new Set([...ofGoods.value, ...(await listSealedFiles(transaction, digests))])
    const unnamed = digests.filter(digest => !named.has(digest))
    for (const digest of unnamed) await context.services.files.remove(digest, before)
    return unnamed.length
  })
}

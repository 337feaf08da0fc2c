import { perform } from '../../../platform/perform.ts'
import { theClock } from '../../actor.ts'
import type { LicensingWorkplace } from '../../workplace.ts'
import { findUnnamedFiles } from './actions/find-unnamed-files.ts'
import { removeUnnamedFiles } from './actions/remove-unnamed-files.ts'

const BATCH = 500

/** Removes every file that nothing names, and what interrupted writes left; gives how many files. */
export async function removeOrphanedFiles(workplace: LicensingWorkplace): Promise<number> {
  let removed = await removeFrom(workplace, [])
  for await (const digests of batches(workplace.services.files.list())) {
    const unnamed = await perform(workplace, findUnnamedFiles, { actor: theClock, input: { digests } })
    if (unnamed.ok && unnamed.value.length > 0) removed += await removeFrom(workplace, unnamed.value)
  }
  return removed
}

// What seems to be named by nothing may be on its way to a row: those few are looked at again while nobody keeps files.
async function removeFrom(workplace: LicensingWorkplace, digests: readonly string[]): Promise<number> {
  const outcome = await perform(workplace, removeUnnamedFiles, { actor: theClock, input: { digests } })
  return outcome.ok ? outcome.value.removed : 0
}

async function* batches(digests: AsyncIterable<string>): AsyncIterable<string[]> {
  let batch: string[] = []
  for await (const digest of digests) {
    batch.push(digest)
    if (batch.length < BATCH) continue
    yield batch
    batch = []
  }
  if (batch.length > 0) yield batch
}

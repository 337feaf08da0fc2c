import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { theClock } from '../../src/licensing/actor.ts'
import { findUnnamedFiles } from '../../src/licensing/documents/retention/actions/find-unnamed-files.ts'
import type { LicensingWorkplace } from '../../src/licensing/workplace.ts'
import { configurationOrExit } from '../../src/platform/configuration.ts'
import { perform } from '../../src/platform/perform.ts'
import { must } from './must.ts'

const LOOKS = 20
const BETWEEN_LOOKS = 500

/** Files that nothing names and half-written ones, as soon as the first job of this start has removed those from before. */
export async function countUnnamedFiles(workplace: LicensingWorkplace): Promise<number> {
  let count = await countNow(workplace)
  for (let look = 1; look < LOOKS && count > 0; look += 1) {
    await wait(BETWEEN_LOOKS)
    count = await countNow(workplace)
  }
  return count
}

async function countNow(workplace: LicensingWorkplace): Promise<number> {
  const digests: string[] = []
  for await (const digest of workplace.services.files.list()) digests.push(digest)
  const unnamed = must(await perform(workplace, findUnnamedFiles, { actor: theClock, input: { digests } }))
  const { dataDirectory } = configurationOrExit('evaluation')
  const halfWritten = await readdir(join(dataDirectory, 'files', 'drafts'))
  return unnamed.length + halfWritten.length
}

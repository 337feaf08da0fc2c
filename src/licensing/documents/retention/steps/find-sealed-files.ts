import { defineStep, done } from '../../../../platform/action.ts'
import type { Looking } from '../../../file-owner.ts'
import { listSealedFiles } from '../store.ts'

/** Which of some files are sealed documents. */
export const findSealedFiles = defineStep({
  name: 'find-sealed-files',
  run: async ({ transaction }: Looking, { digests }: { readonly digests: readonly string[] }) =>
    done(await listSealedFiles(transaction, digests)),
})

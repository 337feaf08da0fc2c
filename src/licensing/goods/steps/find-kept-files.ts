import { defineStep, done } from '../../../platform/action.ts'
import type { Looking } from '../../file-owner.ts'
import { listNamedFiles } from '../store/files.ts'

/** Which of some files a photograph or a supporting document names. */
export const findKeptFiles = defineStep({
  name: 'find-kept-files',
  run: async ({ transaction }: Looking, { digests }: { readonly digests: readonly string[] }) =>
    done(await listNamedFiles(transaction, digests)),
})

import { defineStep, done } from '../../../platform/action.ts'
import type { Looking } from '../../file-owner.ts'
import { listFiles } from '../store/decisions.ts'

/** Which of some files a decision or a paper of an answer names. */
export const findCaseFiles = defineStep({
  name: 'find-case-files',
  run: async ({ transaction }: Looking, { digests }: { readonly digests: readonly string[] }) =>
    done(await listFiles(transaction, digests)),
})

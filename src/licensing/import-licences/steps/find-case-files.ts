import { defineStep, done } from '../../../platform/action.ts'
import type { Looking } from '../../file-owner.ts'
import { listFiles } from '../store/papers.ts'

/** Which of some files a decision, a sealed paper, a paper of an answer or a home State's information names. */
export const findCaseFiles = defineStep({
  name: 'find-case-files',
  run: async ({ transaction }: Looking, { digests }: { readonly digests: readonly string[] }) =>
    done(await listFiles(transaction, digests)),
})

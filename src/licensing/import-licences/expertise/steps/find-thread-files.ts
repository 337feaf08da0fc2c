import { defineStep, done } from '../../../../platform/action.ts'
import type { Looking } from '../../../file-owner.ts'
import { listThreadFiles } from '../../store/opinion-messages.ts'

/** Which of some files a message in the thread of an opinion names. */
export const findThreadFiles = defineStep({
  name: 'find-thread-files',
  run: async ({ transaction }: Looking, { digests }: { readonly digests: readonly string[] }) =>
    done(await listThreadFiles(transaction, digests)),
})

import { defineStep, done } from '../../../../platform/action.ts'
import { holdFiles } from '../../../../platform/database/hold.ts'
import type { Asked } from '../../../actor.ts'
import type { FileReceipt } from '../../../goods/receipts.ts'

/** The file of a decision as it is kept. */
interface KeptFile {
  readonly decisionFile: string | undefined
  readonly fileName: string | undefined
}

/** Keeps the official decision that an officer uploads beside the boxes, if there is one (traces-icg 5). */
export const keepDecisionFile = defineStep({
  name: 'keep-decision-file',
  citation: 'IR Annex I II.2',
  run: async ({ transaction, services }: Asked, { file }: { readonly file: FileReceipt | undefined }) => {
    if (file === undefined) return done<KeptFile>({ decisionFile: undefined, fileName: undefined })
    await holdFiles(transaction)
    const { digest } = await services.files.put(file.file.bytes)
    return done<KeptFile>({ decisionFile: digest, fileName: file.file.name })
  },
})

import { defineStep, done, refused } from '../../../../platform/action.ts'
import { holdName } from '../../../../platform/database/hold.ts'
import type { Asked } from '../../../actor.ts'
import { countDrafts } from '../../store/documents.ts'

/** Whether an operator may begin a further draft; held until the transaction ends, so that two cannot pass at once. Code: too-many-drafts. */
export const countDraft = defineStep({
  name: 'count-draft',
  run: async ({ transaction, services }: Asked, { operatorId }: { readonly operatorId: string }) => {
    await holdName(transaction, `drafts ${operatorId}`)
    const maximum = services.quotas.drafts
    const drafts = await countDrafts(transaction, operatorId)
    return drafts < maximum ? done({ drafts }) : refused({ code: 'too-many-drafts', values: { maximum } })
  },
})

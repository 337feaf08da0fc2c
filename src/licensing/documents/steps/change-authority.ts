import { defineStep, done } from '../../../platform/action.ts'
import type { Asked } from '../../actor.ts'
import { setFormerAuthority } from '../store/former-authority.ts'

interface Given {
  readonly documentId: string
  readonly former: string
  readonly present: string
}

/** Remembers which authority handled a document before: it sees that it forwarded, no more (Default 49). */
export const changeAuthority = defineStep({
  name: 'change-authority',
  citation: 'IR 9(5)',
  run: async ({ transaction, now }: Asked, given: Given) => {
    await setFormerAuthority(transaction, { ...given, at: now })
    return done({ id: given.documentId })
  },
})

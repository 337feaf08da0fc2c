import { defineStep, done, refused } from '../../../platform/action.ts'
import type { Asked } from '../../actor.ts'
import { addressOf } from '../kind.ts'
import { documentScope } from '../rules/scope.ts'
import { findHead } from '../store/documents.ts'
import type { DocumentHead } from '../types.ts'

/** The head of a document that the actor sees. Code: not-found. */
export const loadHead = defineStep({
  name: 'load-head',
  citation: 'IR 19',
  run: async ({ transaction, actor, now, services }: Asked, { id }: { readonly id: string }) => {
    const head = await findHead(transaction, { id, scope: documentScope(actor, now) })
    if (head === undefined) return refused({ code: 'not-found' })
    const { signedAt, countryOfImport, representation, authorityId, ...same } = head
    return done<DocumentHead>({
      ...same,
      address: addressOf(services.kinds, head),
      representation: representation ?? undefined,
      signedAt: signedAt ?? undefined,
      countryOfImport: countryOfImport ?? undefined,
      authorityId: authorityId ?? undefined,
    })
  },
})

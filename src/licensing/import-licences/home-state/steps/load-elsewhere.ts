import { defineStep, done, refused } from '../../../../platform/action.ts'
import type { Asked } from '../../../actor.ts'
import { authorityOf } from '../../rules/permissions.ts'
import { findElsewhere, listInformation } from '../../store/home-state.ts'
import { elsewhereStanding } from '../rules.ts'
import type { ShownElsewhere } from '../types.ts'

/** An application of which the actor's authority was notified, with what it sent. Code: not-found. */
export const loadElsewhere = defineStep({
  name: 'load-elsewhere',
  citation: 'IR 9(3)',
  run: async ({ transaction, actor }: Asked, { id }: { readonly id: string }) => {
    const authorityId = authorityOf(actor)
    if (authorityId === undefined) return refused({ code: 'not-found' })
    const application = await findElsewhere(transaction, { id, authorityId })
    if (application === undefined) return refused({ code: 'not-found' })
    const all = await listInformation(transaction, id)
    return done<ShownElsewhere>({
      application,
      standing: elsewhereStanding(application, authorityId),
      information: all.filter(information => information.authorityId === authorityId),
    })
  },
})

import { z } from 'zod'
import { defineAction, done } from '../../../../platform/action.ts'
import { recordId } from '../../../../platform/fields.ts'
import type { Asked } from '../../../actor.ts'
import { mayWithLicences } from '../../rules/permissions.ts'
import { listAgeingPapers as list } from '../../store/papers.ts'
import { renewedBefore } from '../renewed-before.ts'

const AT_ONCE = 100

/** Sealed papers whose last time stamp is older than the settings allow, behind one of them; a hundred at once. */
export const listAgeingPapers = defineAction({
  name: 'list-ageing-papers',
  citation: 'IR 17(3)',
  input: z.strictObject({ after: recordId.optional() }),
  allowed: mayWithLicences('list-ageing-papers'),
  readOnly: true,
  run: async ({ transaction, services, now }: Asked, { after }) => {
    if (services.timeStamps === undefined) return done<readonly string[]>([])
    return done(await list(transaction, { before: renewedBefore(services, now), after, limit: AT_ONCE }))
  },
})

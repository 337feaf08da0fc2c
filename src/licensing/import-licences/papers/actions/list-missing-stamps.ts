import { z } from 'zod'
import { defineAction, done } from '../../../../platform/action.ts'
import type { Asked } from '../../../actor.ts'
import { mayWithLicences } from '../../rules/permissions.ts'
import { listMissingStamps as list } from '../../store/stamps.ts'

const AT_ONCE = 500

/** Events that still want their time stamp, where there is an authority to ask for it; at most five hundred at once. */
export const listMissingStamps = defineAction({
  name: 'list-missing-stamps',
  citation: 'IR 17(3)',
  input: z.strictObject({}),
  allowed: mayWithLicences('list-missing-stamps'),
  readOnly: true,
  run: async ({ transaction, services }: Asked) =>
    done(services.timeStamps === undefined ? [] : await list(transaction, AT_ONCE)),
})

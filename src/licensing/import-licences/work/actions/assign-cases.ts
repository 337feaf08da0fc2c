import { z } from 'zod'
import { defineAction, done, refused } from '../../../../platform/action.ts'
import { recordId, text } from '../../../../platform/fields.ts'
import { fullName } from '../../../../platform/words/index.ts'
import type { Asked } from '../../../actor.ts'
import { authorityOf, mayWithLicences } from '../../rules/permissions.ts'
import { findOfficer } from '../../store/work.ts'
import { assignCase } from '../steps/assign-case.ts'

const MOST = 100

/** Gives cases to a colleague, all or none. Codes: not-found of a case, officer-unknown. */
export const assignCases = defineAction({
  name: 'assign-cases',
  citation: 'Default 7',
  input: z.strictObject({ ids: z.array(recordId).min(1, 'required').max(MOST), account: text(200) }),
  allowed: mayWithLicences('assign-cases'),
  run: async (context: Asked, { ids, account }) => {
    const authorityId = authorityOf(context.actor) ?? ''
    const officer = await findOfficer(context.transaction, { account, authorityId })
    if (officer === undefined) return refused({ code: 'officer-unknown', field: 'account' })
    const to = { account, name: fullName(officer) }
    for (const id of [...new Set(ids)].sort()) {
      const assigned = await assignCase.run(context, { id, to })
      if (!assigned.ok) return assigned
    }
    return done({ assigned: ids.length })
  },
})

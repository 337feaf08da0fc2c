import { z } from 'zod'
import { defineAction, done, refused } from '../../../../platform/action.ts'
import { recordId } from '../../../../platform/fields.ts'
import { type Asked, accountOf } from '../../../actor.ts'
import { mayWithLicences } from '../../rules/permissions.ts'
import { isReachable, relationTo } from '../../rules/relation.ts'
import { showCase } from '../../rules/show-case.ts'
import { digestOfDecision, preparedOf } from '../../shown-decision.ts'
import { loadApplication } from '../../steps/load-application.ts'
import { loadCase } from '../../steps/load-case.ts'
import { findCase } from '../../store/cases.ts'
import { listAppeals, listDecisions, listLinks } from '../../store/decisions.ts'
import { findLook, listNotes } from '../../store/work.ts'

/**
 * A case for its holder or for the authority that handles it: the application as it stands with all answers, requests,
 * clocks and decisions; what officers do among themselves is for the authority alone. Code: not-found.
 */
export const getCase = defineAction({
  name: 'get-case',
  citation: 'IR 19',
  input: z.strictObject({ id: recordId }),
  allowed: mayWithLicences('get-case'),
  readOnly: true,
  run: async (context: Asked, { id }) => {
    const { transaction, actor } = context
    const head = await findCase(transaction, id)
    if (head === undefined || !isReachable(actor, head)) return refused({ code: 'not-found' })
    const found = await loadCase.run(context, head)
    if (!found.ok) return found
    const application = await loadApplication.run(context, found.value)
    if (!application.ok) return application
    const { authorityId } = head
    const decisions = await listDecisions(transaction, id)
    const prepared = preparedOf(decisions)
    const account = accountOf(actor) ?? ''
    return done(
      showCase(relationTo(actor, head), {
        ...application.value,
        found: found.value,
        decisions,
        preparedDigest: prepared && digestOfDecision(prepared, found.value),
        appeals: await listAppeals(transaction, id),
        links: await listLinks(transaction, id),
        notes: await listNotes(transaction, { documentId: id, authorityId }),
        lookedAt: await findLook(transaction, { documentId: id, account }),
      }),
    )
  },
})

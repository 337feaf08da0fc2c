import { z } from 'zod'
import { defineAction, done, refused } from '../../../../platform/action.ts'
import { recordId } from '../../../../platform/fields.ts'
import { type Asked, accountOf } from '../../../actor.ts'
import { showInspection } from '../../inspections/rules.ts'
import { mayWithLicences } from '../../rules/permissions.ts'
import { showCase } from '../../rules/show-case.ts'
import { digestOfDecision, preparedOf } from '../../shown-decision.ts'
import { loadApplication } from '../../steps/load-application.ts'
import { loadCase } from '../../steps/load-case.ts'
import { reachCase } from '../../steps/reach-case.ts'
import { findCase } from '../../store/cases.ts'
import { listAppeals, listDecisions, listLinks } from '../../store/decisions.ts'
import { listInformation } from '../../store/home-state.ts'
import { listInspections } from '../../store/inspections.ts'
import { findLook, listNotes } from '../../store/work.ts'

/**
 * A case for its holder, whoever acts for it, or the authority that handles it: the application as it stands with all answers, requests,
 * clocks and decisions; what officers do among themselves is for the authority alone. Code: not-found.
 */
export const getCase = defineAction({
  name: 'get-case',
  citation: 'IR 19',
  input: z.strictObject({ id: recordId }),
  allowed: mayWithLicences('get-case'),
  readOnly: true,
  run: async (context: Asked, { id }) => {
    const { transaction, actor, now } = context
    const head = await findCase(transaction, id)
    const reached = await reachCase.run(context, { head })
    if (head === undefined || !reached.ok) return refused({ code: 'not-found' })
    const found = await loadCase.run(context, head)
    if (!found.ok) return found
    const application = await loadApplication.run(context, found.value)
    if (!application.ok) return application
    const { authorityId } = head
    const decisions = await listDecisions(transaction, id)
    const prepared = preparedOf(decisions)
    const account = accountOf(actor) ?? ''
    const inspections = await listInspections(transaction, id)
    return done(
      showCase(reached.value, {
        ...application.value,
        found: found.value,
        decisions,
        preparedDigest: prepared && digestOfDecision(prepared, found.value),
        appeals: await listAppeals(transaction, id),
        links: await listLinks(transaction, id),
        inspections: inspections.map(one => showInspection(one, head, now)),
        information: await listInformation(transaction, id),
        notes: await listNotes(transaction, { documentId: id, authorityId }),
        lookedAt: await findLook(transaction, { documentId: id, account }),
      }),
    )
  },
})

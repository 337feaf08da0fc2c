import { z } from 'zod'
import { defineAction, done } from '../../../platform/action.ts'
import { text } from '../../../platform/fields.ts'
import { newId } from '../../../platform/identifiers.ts'
import type { Asked } from '../../actor.ts'
import { mayWithRoles } from '../rules/permissions.ts'
import { lockOrganisation } from '../store/organisation.ts'
import { findPerson } from '../store/person.ts'
import { hasHadSystemAdministrator, insertRole } from '../store/requests.ts'

/**
 * Makes the person named by FIRST_ADMINISTRATOR system administrator at their sign-in, once in the life of an
 * installation; everybody else is left as they are. Run as the clock.
 */
export const appointFirstAdministrator = defineAction({
  name: 'appoint-first-administrator',
  citation: 'IR 24(2)',
  input: z.strictObject({ accountId: text(200) }),
  allowed: mayWithRoles('appoint-first-administrator'),
  run: async (context: Asked, { accountId }) => {
    const { transaction, now, services } = context
    if (services.firstAdministrator === undefined) return done({ isAppointed: false })
    const person = await findPerson(transaction, accountId)
    if (person?.email !== services.firstAdministrator) return done({ isAppointed: false })
    const kind = 'system-administrator'
    await lockOrganisation(transaction, { kind, operatorId: null, authorityId: null, customsOffice: null })
    if (await hasHadSystemAdministrator(transaction)) return done({ isAppointed: false })
    const id = newId(now)
    await insertRole(transaction, { id, accountId, kind, status: 'valid', isAdministrator: true, now })
    const reason = 'first administrator of this installation'
    context.record({ type: 'appointed', record: { type: 'role', id }, reason })
    return done({ isAppointed: true })
  },
})

import { z } from 'zod'
import { defineAction, done, refused } from '../../../platform/action.ts'
import { newId } from '../../../platform/identifiers.ts'
import type { Asked } from '../../actor.ts'
import { mayWithRoles } from '../rules/permissions.ts'
import { findAuthorityByCode, findOperatorByEori, insertRole } from '../store/requests.ts'
import { rememberPerson } from './remember-person.ts'

const organisation = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('holder'), eori: z.string() }),
  z.strictObject({ kind: z.literal('authority-officer'), authority: z.string() }),
  z.strictObject({ kind: z.literal('customs-officer'), customsOffice: z.string() }),
  z.strictObject({ kind: z.literal('system-administrator') }),
])

type Organisation = z.output<typeof organisation>

/** Gives a person a valid role for evaluation, once. Codes: not-found, not-permitted outside evaluation. */
export const seedRole = defineAction({
  name: 'seed-role',
  input: z.strictObject({
    person: rememberPerson.input,
    role: organisation,
    isAdministrator: z.boolean().optional(),
    mayUseSeal: z.boolean().optional(),
  }),
  allowed: mayWithRoles('seed-role'),
  run: async (context: Asked, { person, role, isAdministrator, mayUseSeal }) => {
    const { transaction, now } = context
    if (context.services.mode !== 'evaluation') return refused({ code: 'not-permitted' })
    await rememberPerson.run(context, person)
    const link = await findLink(context, role)
    if (link === undefined) return refused({ code: 'not-found' })
    const { accountId } = person
    const rights = { isAdministrator, mayUseSeal }
    await insertRole(transaction, {
      ...link,
      ...rights,
      id: newId(now),
      accountId,
      kind: role.kind,
      status: 'valid',
      now,
    })
    return done(null)
  },
})

async function findLink({ transaction }: Asked, role: Organisation) {
  if (role.kind === 'system-administrator') return {}
  if (role.kind === 'customs-officer') return { customsOffice: role.customsOffice }
  if (role.kind === 'authority-officer') {
    const authorityId = await findAuthorityByCode(transaction, role.authority)
    return authorityId === undefined ? undefined : { authorityId }
  }
  const operatorId = await findOperatorByEori(transaction, role.eori)
  return operatorId === undefined ? undefined : { operatorId }
}

import { z } from 'zod'
import { type Asked, isAmong, type Person } from '../src/licensing/actor.ts'
import { appointFirstAdministrator } from '../src/licensing/roles/actions/appoint-first-administrator.ts'
import { rememberPerson } from '../src/licensing/roles/actions/remember-person.ts'
import { approveRequest } from '../src/licensing/roles/deciding/actions/approve-request.ts'
import { getUserRole } from '../src/licensing/roles/deciding/actions/get-user-role.ts'
import { grantRight } from '../src/licensing/roles/deciding/actions/grant-right.ts'
import { fileRequest } from '../src/licensing/roles/steps/file-request.ts'
import { defineAction, done, refused } from '../src/platform/action.ts'
import { findWay, organisation } from './way-to-role.ts'

/**
 * Gives a person a valid role, once: it is asked for and approved by the rules that hold for everybody, only that
 * nobody is written to. Codes: not-found, those of file-request, approve-request and grant-right.
 */
export const seedRole = defineAction({
  name: 'seed-role',
  input: z.strictObject({
    person: rememberPerson.input,
    role: organisation,
    isAdministrator: z.boolean().default(false),
    mayUseSeal: z.boolean().default(false),
  }),
  allowed: isAmong(['clock']),
  run: async (asked: Asked, { person, role, ...rights }) => {
    const context = { ...asked, followUp: () => undefined }
    await rememberPerson.run(context, person)
    if (role.kind === 'system-administrator') return appoint(context, person)
    const way = await findWay(context, role)
    if (way === undefined) return refused({ code: 'not-found' })
    const applicant = { ...context, actor: actorOf({ ...person, role: undefined }) }
    const filed = await fileRequest.run(applicant, { ...way.request, information: undefined })
    if (!filed.ok) return filed.refusals[0]?.code === 'already-requested' ? done(null) : filed
    const decider = { ...context, actor: actorOf({ ...seeder, role: way.decidedBy }) }
    return approve(decider, filed.value.roleId, rights)
  },
})

const seeder = { accountId: 'seed', givenName: 'Seed', familyName: '', email: '', language: 'en' }

function actorOf(person: Pick<Person, keyof typeof seeder | 'role'>): Person {
  const reference = `account:${person.accountId}`
  return { ...person, kind: 'person', reference, confirmedAt: new Date(0), level: '' }
}

async function appoint(context: Asked, { accountId, email }: Pick<Person, 'accountId' | 'email'>) {
  const services = { ...context.services, firstAdministrator: email }
  await appointFirstAdministrator.run({ ...context, services }, { accountId })
  return done(null)
}

interface Rights {
  readonly isAdministrator: boolean
  readonly mayUseSeal: boolean
}

/** The first of an organisation became its administrator by being approved. */
async function approve(context: Asked, roleId: string, wished: Rights) {
  const approved = await approveRequest.run(context, { roleId, what: 'user' })
  if (!approved.ok) return approved
  const shown = await getUserRole.run(context, { roleId })
  if (!shown.ok) return shown
  const { isAdministrator, mayUseSeal } = shown.value.role
  if (isAdministrator !== wished.isAdministrator) {
    const step = wished.isAdministrator ? 'give' : 'withdraw'
    await grantRight.run(context, { roleId, right: 'administrator', step })
  }
  if (mayUseSeal !== wished.mayUseSeal) await grantRight.run(context, { roleId, right: 'seal', step: 'give' })
  return done(null)
}

import type { FastifyInstance, FastifyRequest } from 'fastify'
import { createServer } from '../../../platform/http/server.ts'
import { perform } from '../../../platform/perform.ts'
import { createVisitor, type Visitor } from '../../../platform/testing/visitor.ts'
import { type Person, theClock } from '../../actor.ts'
import { addOperatorPages } from '../../operators/pages.tsx'
import { Frame } from '../../session/frame.tsx'
import { createFrameOf } from '../../session/frame-of.ts'
import { strangerVisit, type Visit } from '../../session/visit.ts'
import type { LicensingWorkplace } from '../../workplace.ts'
import { findRolesOf } from '../actions/find-roles-of.ts'
import { rememberPerson } from '../actions/remember-person.ts'
import { addRolePages } from '../pages/index.ts'

/** The pages of the register with people who are signed in by a cookie that names their account. */
export async function startPages(workplace: LicensingWorkplace): Promise<FastifyInstance> {
  const frameOf = createFrameOf(workplace.services)
  const server = await createServer({
    log: workplace.log,
    publicUrl: workplace.services.publicUrl,
    requestsPerMinute: 100_000,
    trustProxy: false,
    showProblem: (request, problem) => (
      <Frame frame={frameOf(request)} title={`${problem.status} ${problem.code}`} />
    ),
  })
  server.decorateRequest('visit')
  server.addHook('onRequest', async request => {
    request.visit = await visitOf(workplace, request)
  })
  addRolePages(server, { workplace, frameOf })
  addOperatorPages(server, { workplace, frameOf })
  return server
}

/** A browser in which an account is signed in; its person is remembered as at a sign-in. */
export async function signIn(
  workplace: LicensingWorkplace,
  server: FastifyInstance,
  account: { readonly accountId: string; readonly language?: string },
): Promise<Visitor> {
  const { accountId, language = 'da' } = account
  await perform(workplace, rememberPerson, { actor: theClock, input: personOfAccount(accountId, language) })
  const visitor = createVisitor(server, language)
  visitor.cookies.set('account', accountId)
  return visitor
}

/** The person that Login would tell for an account of the tests: `anna.holm` is Anna Holm. */
export function personOfAccount(accountId: string, language = 'da') {
  const [givenName = '', familyName = ''] = accountId
    .split('.')
    .map(part => part.charAt(0).toUpperCase() + part.slice(1))
  return { accountId, givenName, familyName, email: `${accountId}@example.org`, language }
}

async function visitOf(workplace: LicensingWorkplace, request: FastifyRequest): Promise<Visit> {
  const accountId = request.cookies.account
  if (accountId === undefined) return strangerVisit
  const found = await perform(workplace, findRolesOf, { actor: theClock, input: { accountId } })
  const roles = found.ok ? found.value.flatMap(role => (role.active === undefined ? [] : [role.active])) : []
  const actor: Person = {
    ...personOfAccount(accountId),
    kind: 'person',
    reference: `account:${accountId}`,
    confirmedAt: workplace.clock.now(),
    level: 'two-factor',
    role: roles[0],
  }
  return { actor, sessionId: accountId, hasOtherRoles: roles.length > 1 }
}

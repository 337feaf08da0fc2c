import { sql } from 'kysely'
import { afterAll, expect, test } from 'vitest'
import { newId } from '../platform/identifiers.ts'
import { perform } from '../platform/perform.ts'
import { anonymous } from './actor.ts'
import { createIdentityApp, identityWorkers } from './app.ts'
import { findVisit } from './sign-in/actions/find-visit.ts'
import { readEveryAction } from './testing/every-action.ts'
import { goodPassword, linkIn, register, startTestLogin } from './testing/test-login.ts'
import { holderFrom } from './visit.ts'

const email = 'karen@galleri.example'
const login = await startTestLogin({ createApp: createIdentityApp, workersOf: identityWorkers })
afterAll(() => login.close())
const { workplace } = login
const [owner, visitor] = [login.visitor(), login.visitor()]
await register({ login, visitor: owner }, email)
await visitor.post('/sign-in', { email })
await visitor.post('/sign-in/password', { password: goodPassword })
const secret = visitor.cookies.get('login_attempt') ?? ''
const link = new URL(linkIn(login.mails[0]), 'http://login.test').searchParams.get('link') ?? ''
const session = owner.cookies.get('login_session') ?? ''
const visit = await perform(workplace, findVisit, { actor: anonymous, input: { secret: session } })
if (!visit.ok || visit.value === undefined) throw new Error('nobody is signed in')
const { id: accountId, uid } = visit.value.account
const actor = holderFrom(visit.value.session)
const seen = { browser: '', address: '203.0.113.9' }

/** What each action that only looks is asked here. */
const inputs: Readonly<Record<string, object>> = {
  'check-asking': { secret, ...seen },
  'count-factors-of-attempt': { secret },
  'count-own-factors': {},
  'find-any-account': {},
  'find-attempt': { secret },
  'find-claims': { uid },
  'find-link': { secret: link, purpose: 'activation' },
  'find-password-hash': { accountId },
  'find-reminder': {},
  'find-seeded-person': { email },
  'find-visit': { secret: session },
  'get-recipient': { accountId },
  'list-account-events': {},
  'list-authenticator-codes': {},
  'list-own-sessions': {},
  'list-phone-devices': {},
  'list-phone-requests': { accountIds: [accountId] },
  'list-trusted-browsers': {},
  'name-authenticator-code': { wished: 'Phone' },
  'recognise-phone': { deviceId: newId(login.clock.now()) },
  'show-account': {},
  'show-pairing': { id: newId(login.clock.now()) },
  'show-phone-request': { secret },
  'summarise-recovery-codes': {},
}

const looking = (await readEveryAction())
  .map(({ action }) => action)
  .filter(({ readOnly }) => readOnly === true)

test('every action that only looks is asked', () => {
  expect(looking.map(({ name }) => name).sort()).toEqual(Object.keys(inputs).sort())
})

test.each(looking)('$name writes no row, takes no lock, mails and queues nothing', async action => {
  const never = () => {
    throw new Error(`${action.name} writes`)
  }
  const post = { ...workplace.services.post, send: never }
  const services = { ...workplace.services, post }
  const context = {
    actor,
    now: login.clock.now(),
    services,
    log: workplace.log,
    record: never,
    followUp: never,
  }
  const outcome = await workplace.database.kysely.transaction().execute(async transaction => {
    await sql`set transaction read only`.execute(transaction)
    return action.run({ ...context, transaction }, action.input.parse(inputs[action.name]))
  })
  expect(outcome).toHaveProperty('ok')
})

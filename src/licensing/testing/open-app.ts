import type { FastifyInstance } from 'fastify'
import { newSecret } from '../../platform/identifiers.ts'
import { perform } from '../../platform/perform.ts'
import { createVisitor, type Visitor } from '../../platform/testing/visitor.ts'
import { type Person, theClock } from '../actor.ts'
import { createLicensingApp } from '../app.ts'
import { openSession } from '../session/actions/open-session.ts'
import type { LicensingWorkplace } from '../workplace.ts'

/** Login as Kulturport sees it, out of reach: nobody comes back from there. */
const nobodySignsIn = {
  start: async () => ({ url: '', state: newSecret(), nonce: 'n', codeVerifier: 'v' }),
  finish: () => Promise.reject(new Error('no such sign-in')),
  signOutUrl: async () => '',
  readSignOutNotice: () => Promise.reject(new Error('no such notice')),
  publicKeys: { keys: [] },
}

/** All of Kulturport, and people who are signed in to it. */
export interface OpenApp {
  readonly server: FastifyInstance
  enter(person: Person): Promise<Visitor>
}

/** Opens Kulturport on a workplace; its server is closed by whoever opened it. */
export async function openApp(workplace: LicensingWorkplace): Promise<OpenApp> {
  const server = await createLicensingApp(workplace, {
    login: nobodySignsIn,
    ...{ requestsPerMinute: 100_000, trustProxy: false },
    ...{ supportAddress: 'help@kulturport.example', controller: 'Example Agency' },
  })
  const enter = async ({ accountId, level, confirmedAt }: Person) => {
    const input = { accountId, level, confirmedAt, idToken: 'token' }
    const session = await perform(workplace, openSession, { actor: theClock, input })
    if (!session.ok) throw new Error('nobody is signed in')
    const visitor = createVisitor(server)
    visitor.cookies.set('kulturport_session', session.value.secret)
    return visitor
  }
  return { server, enter }
}

import { type ChildProcess, fork } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Secret, TOTP } from 'otpauth'
import type { evaluationPeople } from '../../../../development/people.ts'
import { createSharedClock } from '../../../platform/clock.ts'
import { readConfiguration } from '../../../platform/configuration.ts'
import { root } from '../../../platform/root.ts'
import { findFreePort } from '../../../platform/testing/free-port.ts'
import { testDatabaseUrl } from '../../../platform/testing/start-database.ts'
import { createWebVisitor, leadOf, type WebVisitor } from '../../../platform/testing/web-visitor.ts'
import { startLicensing } from '../../start.ts'

type EvaluationPerson = (typeof evaluationPeople)[number]

/** Kulturport in this process and Login, as built, in another, on real ports; one movable clock for both. */
export async function startTwoApps() {
  const directory = mkdtempSync(join(tmpdir(), 'two-apps-'))
  const [licensingPort, identityPort] = [await findFreePort(), await findFreePort()]
  const environment = {
    DATA_DIR: directory,
    LICENSING_PORT: String(licensingPort),
    IDENTITY_PORT: String(identityPort),
    DATABASE_URL: await testDatabaseUrl(),
    IDENTITY_DATABASE_URL: await testDatabaseUrl(),
    REQUESTS_PER_MINUTE: '100000',
    LOG_LEVEL: 'silent',
  }
  const read = readConfiguration(environment)
  if (!read.ok) throw new Error(read.problems.join())
  const clock = createSharedClock(join(directory, 'clock.json'))
  let login = await startLogin(environment)
  const running = await startLicensing(read.configuration, clock)
  await running.server.listen({ port: licensingPort, host: '127.0.0.1' })
  const addresses = {
    kulturport: `http://localhost:${licensingPort}`,
    login: `http://localhost:${identityPort}`,
  }
  return {
    ...addresses,
    clock,
    /** Moves both clocks; Login looks at the shared one a little later. */
    moveBy: async (milliseconds: number) => {
      clock.moveBy(milliseconds)
      await new Promise(resolve => setTimeout(resolve, 300))
    },
    workplace: running.workplace,
    ...stepsOf(addresses),
    stopLogin: () => stop(login),
    startLogin: async () => {
      login = await startLogin(environment)
    },
    close: async () => {
      for (const closable of running.closables) await closable.close()
      await stop(login)
      rmSync(directory, { recursive: true, force: true })
    },
  }
}

export type TwoApps = Awaited<ReturnType<typeof startTwoApps>>

interface Addresses {
  readonly kulturport: string
  readonly login: string
}

/** What a person does in a browser to be known to Kulturport. */
function stepsOf({ kulturport, login }: Addresses) {
  const bases = [kulturport, login]
  const prove = async (visitor: WebVisitor, person: EvaluationPerson) => {
    const code = await nextCode(person.secret)
    return visitor.follow(await visitor.post(`${login}/sign-in/authenticator-code`, { code }), login)
  }
  /** Both factors at Login, from any address of Kulturport, up to the answer that leads back to Kulturport. */
  const prepareAnswer = async (visitor: WebVisitor, person: EvaluationPerson, path = '/sign-in') => {
    const page = await visitor.follow(await visitor.get(kulturport + path), ...bases)
    const going = new URL(page.url).searchParams.get('continue') ?? ''
    if (new URL(page.url).pathname === '/confirm') {
      await visitor.post(`${login}/confirm`, { method: 'authenticator-code', continue: going })
    } else {
      await visitor.post(`${login}/sign-in`, { email: person.email, continue: going })
      await visitor.post(`${login}/sign-in/password`, { password: person.password })
    }
    return leadOf(await prove(visitor, person))
  }
  return {
    prepareAnswer,
    signIn: async (visitor: WebVisitor, person: EvaluationPerson, path?: string) =>
      visitor.get(await prepareAnswer(visitor, person, path)),
    /** A new browser of somebody who is signed in. */
    enter: async (person: EvaluationPerson, path?: string) => {
      const visitor = createWebVisitor()
      await visitor.get(await prepareAnswer(visitor, person, path))
      return visitor
    },
    follow: (visitor: WebVisitor, answer: Response) => visitor.follow(answer, ...bases),
  }
}

const STEP = 30_000
const usedUntil = new Map<string, number>()

/** A code that was not used before: the present one or the next, which Login also takes; waits where both are used. */
async function nextCode(secret: string): Promise<string> {
  const step = () => Math.floor(Date.now() / STEP)
  const wanted = Math.max(step(), (usedUntil.get(secret) ?? 0) + 1)
  usedUntil.set(secret, wanted)
  while (wanted > step() + 1) await new Promise(resolve => setTimeout(resolve, 500))
  return new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: wanted * STEP })
}

function startLogin(environment: Readonly<Record<string, string>>): Promise<ChildProcess> {
  const child = fork(join(root, 'dist/development/run-identity.js'), {
    env: { ...environment },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })
  return new Promise((resolve, reject) => {
    child.once('message', () => resolve(child))
    child.once('exit', code => reject(new Error(`Login ended with ${code}`)))
  })
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return
  const ended = new Promise(resolve => child.once('exit', resolve))
  child.kill('SIGTERM')
  await ended
}

import { setTimeout as pause } from 'node:timers/promises'
import type { FastifyInstance } from 'fastify'
import { sql } from 'kysely'
import type { Database } from '../../src/platform/database/connect.ts'
import type { Visitor } from '../../src/platform/testing/visitor.ts'
import { nextEasterMonday } from '../next-easter-monday.ts'
import { PATIENCE } from '../patience.ts'
import { digestOfOwned, type LicensingWorld, openLicensingWorld } from './licensing-world.ts'
import type { Route } from './list-routes.ts'
import { type LoginWorld, openLoginWorld } from './login-world.ts'
import { digestOfAccount } from './owner-records.ts'
import { countFiles, countRows } from './what-is-kept.ts'
import { rightful, strangers } from './world-people.ts'

/** An application to be attacked over its real port. */
export interface Target {
  readonly server: FastifyInstance
  readonly people: readonly string[]
  /** Addresses that are answered before the application's own routes. */
  readonly further: readonly Route[]
  addressOf(route: Route): string
  visitorOf(person: string): Promise<Visitor>
  /** Signs somebody in anew the next time. */
  forget(person: string): void
  /** What no request of this person may change. */
  mustStay(person: string): Promise<string>
  /** What no refused request of this person may change. */
  mustStayWhenRefused(person: string): Promise<string>
  close(): Promise<void>
}

/** Kulturport with one firm's records. */
export async function openLicensingTarget(): Promise<Target> {
  const world = await openLicensingWorld()
  const { database, services } = world.workplace
  await untilJobsRest(database)
  const names = [...rightful, ...strangers]
  const others: readonly string[] = strangers
  return {
    server: world.server,
    people: names,
    further: [],
    addressOf: route => licensingAddress(world, route),
    visitorOf: person => world.visitor(names.find(name => name === person) ?? 'nobody'),
    forget: () => world.forgetVisitors(),
    mustStay: async person => {
      if (person !== 'nobody') return others.includes(person) ? digestOfOwned(world) : ''
      return `${await countRows(database, ['sign_in_request'])}\n${await countFiles(services.files)}`
    },
    mustStayWhenRefused: async () => '',
    close: () => world.close(),
  }
}

const isOfLicence = (path: string) => /^\/(?:import-licences|cases)\//.test(path)

/** The samples have their letters and notices: none is written while somebody knocks. */
async function untilJobsRest({ kysely }: Database): Promise<void> {
  for (let waited = 0; waited < PATIENCE; waited += PAUSE) {
    const { rows } = await sql<{ jobs: number }>`select count(*)::int as jobs from pgboss.job
      where state < 'completed' and start_after <= now()`.execute(kysely)
    if (rows[0]?.jobs === 0) return
    await pause(PAUSE)
  }
  throw new Error('jobs do not come to an end')
}

const PAUSE = 500

function licensingAddress({ samples }: LicensingWorld, { path }: Route): string {
  return path
    .replace(':id', recordAt(samples, path))
    .replace(':request', samples.informationRequest)
    .replace(':opinion', samples.opinion)
    .replace(':inspection', samples.inspection)
    .replace(':view', samples.view)
    .replace(':good', path.includes(':request') ? samples.goodOfSubmitted : samples.good)
    .replace(':photo', isOfLicence(path) ? samples.photographOfGood : samples.photograph)
    .replace(':file', isOfLicence(path) ? samples.evidenceOfGood : samples.evidence)
    .replace(':number', samples.signedNumber)
    .replace(':country', 'DK')
    .replace(':date', nextEasterMonday)
    .replace(/:[a-z]+/i, 'create-account')
    .replace('*', 'assets/manifest.json')
}

function recordAt(samples: LicensingWorld['samples'], path: string): string {
  if (isOfLicence(path)) return samples.application
  if (path.startsWith('/importer-statements/')) return samples.draft
  if (path.startsWith('/operators/'))
    return path.endsWith('/correction') ? samples.newOperator : samples.privateOperator
  if (path.startsWith('/mandates/')) return samples.mandate
  return /\/(rights|status)$/.test(path) ? samples.ownRole : samples.request
}

const enginePaths = ['/authorize', '/token', '/me', '/jwks', '/request', '/session/end', '/token/revocation']
const engineRoutes: readonly Route[] = [...enginePaths, '/.well-known/openid-configuration'].flatMap(path => [
  { method: 'GET', path },
  { method: 'POST', path },
])

/** What counts and remembers steps of signing in, refused ones too. */
const counting = ['failure_count', 'network_event', 'event', 'event_head', 'mail_request', 'sign_in_attempt']

/** Login with one complete account, which nobody may touch. */
export async function openLoginTarget(): Promise<Target> {
  const world = await openLoginWorld()
  const { server, workplace } = world.login
  const visitors = new Map<string, Visitor>([
    ['stranger', world.stranger],
    ['basic', world.basic],
  ])
  return {
    server,
    people: ['nobody', 'stranger', 'basic', 'newcomer'],
    further: engineRoutes,
    addressOf: route => loginAddress(world, route),
    visitorOf: async person => {
      const known = visitors.get(person)
      if (known !== undefined || person === 'nobody') return known ?? world.login.visitor()
      const visitor = await world.newcomer()
      visitors.set(person, visitor)
      return visitor
    },
    forget: person => visitors.delete(person),
    mustStay: () => digestOfAccount(world.login),
    mustStayWhenRefused: async person =>
      person === 'nobody' ? countRows(workplace.database, [...counting, 'oidc_record']) : '',
    close: () => world.login.close(),
  }
}

function loginAddress({ ids }: LoginWorld, { path }: Route): string {
  const id = /sessions/.test(path) ? ids.session : /codes/.test(path) ? ids.authenticator : ids.device
  return path
    .replace(/:(id|deviceId)/, /pairings/.test(path) ? ids.pairing : id)
    .replace(':name', 'icon-192.png')
    .replace(/:[a-z]+/i, 'x')
    .replace('*', 'assets/manifest.json')
}

import type { VNode } from 'preact'
import { perform } from '../../../platform/perform.ts'
import type { ActiveRole, Person, RoleKind } from '../../actor.ts'
import { getUsage } from '../../documents/drafts/actions/get-usage.ts'
import { beginningsOf } from '../../documents/kind.ts'
import { countDocuments } from '../../documents/lists/actions/count-documents.ts'
import { listDocuments } from '../../documents/lists/actions/list-documents.ts'
import { listLookups } from '../../documents/lists/actions/list-lookups.ts'
import { listApplications } from '../../import-licences/following/actions/list-applications.ts'
import { countWork } from '../../import-licences/work/actions/count-work.ts'
import { listWork } from '../../import-licences/work/actions/list-work.ts'
import { listMandates } from '../../mandates/actions/list-mandates.ts'
import { newsOf } from '../../mandates/letters/rules.ts'
import { mayGiveMandates } from '../../mandates/rules.ts'
import { countUnreadNotices } from '../../notices/inbox/actions/count-unread-notices.ts'
import { listRequests } from '../../roles/deciding/actions/list-requests.ts'
import type { FrameData } from '../../session/frame.tsx'
import type { Exchange, Site } from '../../site.ts'
import type { NearlyUsed } from '../../words.ts'
import { findLastSignIn } from '../actions/find-last-sign-in.ts'
import type { AtHome, MandateLine } from '../types.ts'
import { AdministratorHomePage } from '../views/administrator-home.tsx'
import { CustomsHomePage } from '../views/customs-home.tsx'
import { HolderHomePage } from '../views/holder-home.tsx'
import { OfficerHomePage } from '../views/officer-home.tsx'
import { opinionsOf } from './opinions-of.ts'

const shown = 5

/** The home page of a person who acts in a role. */
export async function homePage(exchange: Exchange, person: Person, role: ActiveRole): Promise<VNode> {
  const { site, request } = exchange
  const home = await atHome(exchange, person, role)
  return homes[role.kind]({ site, person, frame: site.frameOf(request), home })
}

/** What every home page begins with. */
interface Arrival {
  readonly site: Site
  readonly person: Person
  readonly frame: FrameData
  readonly home: AtHome
}

const homes: Readonly<Record<RoleKind, (arrival: Arrival) => Promise<VNode>>> = {
  holder: async ({ site, person, frame, home }) => {
    const [underWay, drafts, submitted, nearlyUsed, mandates] = await Promise.all([
      underWayOf(site, person),
      newestOf(site, person, 'DRAFT'),
      submittedOf(site, person),
      nearlyUsedBy(site, person),
      newsOfMandates(site, person),
    ])
    const beginnings = beginningsOf(site.workplace.services.kinds)
    const above = new Set(underWay.map(({ id }) => id))
    const newest = submitted.filter(({ id }) => !above.has(id)).slice(0, shown)
    const content = { underWay, drafts, newest, nearlyUsed, mandates, beginnings }
    return <HolderHomePage frame={frame} home={home} content={content} />
  },
  'authority-officer': async ({ site, person, frame, home }) => {
    const [requests, work, shared] = await Promise.all([
      requestsFor(site, person),
      workOf(site, person),
      forOfficers(site, person),
    ])
    return <OfficerHomePage frame={frame} home={home} content={{ requests, ...work, ...shared }} />
  },
  'customs-officer': async ({ site, person, frame, home }) => {
    const [lookups, shared] = await Promise.all([lookupsOf(site, person), forOfficers(site, person)])
    return <CustomsHomePage frame={frame} home={home} content={{ lookups, ...shared }} />
  },
  'system-administrator': async ({ frame, home }) => <AdministratorHomePage frame={frame} home={home} />,
}

async function atHome({ site, request }: Exchange, person: Person, role: ActiveRole): Promise<AtHome> {
  const input = { sessionId: request.visit.sessionId }
  const last = await perform(site.workplace, findLastSignIn, { actor: person, input })
  const { organisation, memberState } = role
  const lastSignIn = last.ok ? last.value : undefined
  const unread = await perform(site.workplace, countUnreadNotices, { actor: person, input: {} })
  return {
    ...{ givenName: person.givenName, organisation, memberState, lastSignIn },
    unread: unread.ok ? unread.value : 0,
    opinions: (await opinionsOf(site, person)).waiting,
  }
}

async function underWayOf(site: Site, actor: Person) {
  const found = await perform(site.workplace, listApplications, { actor, input: {} })
  return found.ok ? found.value : []
}

async function newestOf(site: Site, actor: Person, status?: string) {
  const listed = await perform(site.workplace, listDocuments, { actor, input: { status } })
  return listed.ok ? listed.value.documents.slice(0, shown) : []
}

/** The drafts and the applications that are under way stand above them. */
async function submittedOf(site: Site, actor: Person) {
  const listed = await perform(site.workplace, listDocuments, { actor, input: {} })
  const documents = listed.ok ? listed.value.documents : []
  return documents.filter(document => document.status !== 'DRAFT')
}

async function nearlyUsedBy(site: Site, actor: Person): Promise<NearlyUsed> {
  const found = await perform(site.workplace, getUsage, { actor, input: {} })
  return found.ok ? found.value : {}
}

async function newsOfMandates(site: Site, actor: Person): Promise<readonly MandateLine[]> {
  if (!mayGiveMandates(actor)) return []
  const found = await perform(site.workplace, listMandates, { actor, input: {} })
  const now = site.workplace.clock.now()
  return (found.ok ? found.value : []).flatMap(mandate => {
    const news = newsOf(mandate, now)
    const other = mandate.side === 'holder' ? mandate.representative : mandate.holder
    return news === undefined ? [] : [{ id: mandate.id, news, other, until: mandate.validUntil }]
  })
}

async function forOfficers(site: Site, actor: Person) {
  const [newest, counted] = await Promise.all([
    newestOf(site, actor),
    perform(site.workplace, countDocuments, { actor, input: {} }),
  ])
  return { newest, lastWeek: counted.ok ? counted.value.lastWeek : 0 }
}

/** The cases that wait for an officer, the nearest last day first. */
async function workOf(site: Site, actor: Person) {
  const [listed, counted] = await Promise.all([
    perform(site.workplace, listWork, { actor, input: { waiting: 'mine' } }),
    perform(site.workplace, countWork, { actor, input: {} }),
  ])
  const none = { mine: 0, unassigned: 0, seal: 0 }
  return {
    cases: listed.ok ? listed.value.cases.slice(0, shown) : [],
    waiting: { ...none, ...(counted.ok ? counted.value : {}) },
  }
}

async function requestsFor(site: Site, actor: Person) {
  const found = await perform(site.workplace, listRequests, { actor, input: {} })
  return found.ok ? found.value : []
}

async function lookupsOf(site: Site, actor: Person) {
  const found = await perform(site.workplace, listLookups, { actor, input: {} })
  return found.ok ? found.value : []
}

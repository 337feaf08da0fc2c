import type { FastifyRequest } from 'fastify'
import type { VNode } from 'preact'
import { perform } from '../../../platform/perform.ts'
import type { Person } from '../../actor.ts'
import { getUsage } from '../../documents/drafts/actions/get-usage.ts'
import { countDocuments } from '../../documents/lists/actions/count-documents.ts'
import { listDocuments } from '../../documents/lists/actions/list-documents.ts'
import { listLookups } from '../../documents/lists/actions/list-lookups.ts'
import { listRequests } from '../../roles/actions/list-requests.ts'
import type { Site } from '../../site.ts'
import type { NearlyUsed } from '../../words.ts'
import { findLastSignIn } from '../actions/find-last-sign-in.ts'
import type { AtHome } from '../types.ts'
import { AdministratorHomePage, CustomsHomePage, HolderHomePage, OfficerHomePage } from '../views/homes.tsx'

const shown = 5

/** The home page of a person who acts in a role. */
export async function homePage(site: Site, request: FastifyRequest, person: Person): Promise<VNode> {
  const frame = site.frameOf(request)
  const home = await atHome(site, request, person)
  if (person.role?.kind === 'holder') {
    const [drafts, newest, nearlyUsed] = await Promise.all([
      newestOf(site, person, 'DRAFT'),
      submittedOf(site, person),
      nearlyUsedBy(site, person),
    ])
    return <HolderHomePage frame={frame} home={home} content={{ drafts, newest, nearlyUsed }} />
  }
  if (person.role?.kind === 'authority-officer') {
    const [requests, shared] = await Promise.all([requestsFor(site, person), forOfficers(site, person)])
    const { memberState } = person.role
    return <OfficerHomePage frame={frame} home={home} content={{ memberState, requests, ...shared }} />
  }
  if (person.role?.kind === 'customs-officer') {
    const [lookups, shared] = await Promise.all([lookupsOf(site, person), forOfficers(site, person)])
    return <CustomsHomePage frame={frame} home={home} content={{ lookups, ...shared }} />
  }
  return <AdministratorHomePage frame={frame} home={home} />
}

async function atHome(site: Site, request: FastifyRequest, person: Person): Promise<AtHome> {
  const input = { sessionId: request.visit.sessionId }
  const last = await perform(site.workplace, findLastSignIn, { actor: person, input })
  return {
    givenName: person.givenName,
    organisation: person.role?.organisation ?? '',
    memberState: person.role?.memberState ?? '',
    lastSignIn: last.ok ? last.value : undefined,
  }
}

async function newestOf(site: Site, actor: Person, status?: string) {
  const listed = await perform(site.workplace, listDocuments, { actor, input: { status } })
  return listed.ok ? listed.value.documents.slice(0, shown) : []
}

/** The drafts stand above them. */
async function submittedOf(site: Site, actor: Person) {
  const listed = await perform(site.workplace, listDocuments, { actor, input: {} })
  const documents = listed.ok ? listed.value.documents : []
  return documents.filter(document => document.status !== 'DRAFT').slice(0, shown)
}

async function nearlyUsedBy(site: Site, actor: Person): Promise<NearlyUsed> {
  const found = await perform(site.workplace, getUsage, { actor, input: {} })
  return found.ok ? found.value : {}
}

async function forOfficers(site: Site, actor: Person) {
  const [newest, counted] = await Promise.all([
    newestOf(site, actor),
    perform(site.workplace, countDocuments, { actor, input: {} }),
  ])
  return { newest, lastWeek: counted.ok ? counted.value.lastWeek : 0 }
}

async function requestsFor(site: Site, actor: Person) {
  const found = await perform(site.workplace, listRequests, { actor, input: {} })
  return found.ok ? found.value : []
}

async function lookupsOf(site: Site, actor: Person) {
  const found = await perform(site.workplace, listLookups, { actor, input: {} })
  return found.ok ? found.value : []
}

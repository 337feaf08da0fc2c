import type { Link } from '../../platform/ui/index.ts'
import type { Phrase, Say } from '../../platform/words/words.ts'
import type { Actor, RoleKind } from '../actor.ts'
import { words } from './words.ts'

interface Entry {
  readonly phrase: Phrase
  readonly href: string
  /** Whether it is the current one also on the pages of a document. */
  readonly hasDocuments?: true
}

const home = { phrase: words.navigationHome, href: '/' }
const check = { phrase: words.navigationCheck, href: '/check' }
const documents = { phrase: words.navigationDocuments, href: '/documents', hasDocuments: true } as const
const cases = { phrase: words.navigationCases, href: '/cases' }
const operators = { phrase: words.navigationOperators, href: '/operators' }
const workList = { phrase: words.navigationWorkList, href: '/work-list' }
const lawLibrary = { phrase: words.navigationLawLibrary, href: '/law-library' }
const mandates = { phrase: words.navigationMandates, href: '/mandates' }
const users = { phrase: words.navigationUsers, href: '/users' }

const entriesByRole: Readonly<Record<RoleKind, readonly Entry[]>> = {
  holder: [home, documents, users, mandates, lawLibrary, check],
  'authority-officer': [home, cases, workList, operators, users, documents, lawLibrary, check],
  'customs-officer': [home, check, documents, lawLibrary],
  'system-administrator': [home, operators, users, lawLibrary, check],
}

/** Where somebody is, and below which paths the pages of documents stand. */
interface Visited {
  readonly url: string
  readonly documentPaths: readonly string[]
}

/** The main menu for whoever acts: what the role is for, nothing that would be refused. */
export function navigationFor(
  actor: Actor,
  say: Say,
  { url, documentPaths }: Visited,
): (Link & { current: boolean })[] {
  const entries: readonly Entry[] =
    actor.kind === 'person' && actor.role !== undefined ? entriesByRole[actor.role.kind] : [home, check]
  const path = url.split('?')[0] ?? '/'
  return entries.map(entry => ({
    label: say(entry.phrase),
    href: entry.href,
    current: isCurrent(entry, { url: path, documentPaths }),
  }))
}

function isCurrent({ href, hasDocuments }: Entry, { url, documentPaths }: Visited): boolean {
  if (href === '/') return url === '/'
  return [href, ...(hasDocuments ? documentPaths : [])].some(
    base => url === base || url.startsWith(`${base}/`),
  )
}

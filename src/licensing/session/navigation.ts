import type { Link } from '../../platform/ui/index.ts'
import type { Phrase, Say } from '../../platform/words/words.ts'
import type { Actor, RoleKind } from '../actor.ts'
import { words } from './words.ts'

interface Entry {
  readonly phrase: Phrase
  readonly href: string
  /** Where else this entry is the current one. */
  readonly alsoUnder?: string
}

const home = { phrase: words.navigationHome, href: '/' }
const check = { phrase: words.navigationCheck, href: '/check' }
const statements = {
  phrase: words.navigationStatements,
  href: '/documents',
  alsoUnder: '/importer-statements',
}
const operators = { phrase: words.navigationOperators, href: '/operators' }
const workList = { phrase: words.navigationWorkList, href: '/work-list' }
const users = { phrase: words.navigationUsers, href: '/users' }

const entriesByRole: Readonly<Record<RoleKind, readonly Entry[]>> = {
  holder: [home, statements, users, check],
  'authority-officer': [home, workList, operators, users, statements, check],
  'customs-officer': [home, check, statements],
  'system-administrator': [home, operators, users, check],
}

/** The main menu for whoever acts: what the role is for, nothing that would be refused. */
export function navigationFor(actor: Actor, say: Say, url: string): (Link & { current: boolean })[] {
  const entries: readonly Entry[] =
    actor.kind === 'person' && actor.role !== undefined ? entriesByRole[actor.role.kind] : [home, check]
  const path = url.split('?')[0] ?? '/'
  return entries.map(entry => ({
    label: say(entry.phrase),
    href: entry.href,
    current: isCurrent(entry, path),
  }))
}

function isCurrent({ href, alsoUnder }: Entry, path: string): boolean {
  if (href === '/') return path === '/'
  return [href, ...(alsoUnder === undefined ? [] : [alsoUnder])].some(
    base => path === base || path.startsWith(`${base}/`),
  )
}

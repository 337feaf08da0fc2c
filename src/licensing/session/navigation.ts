import type { Link } from '../../platform/ui/index.ts'
import type { Phrase, Say } from '../../platform/words/words.ts'
import type { Actor, RoleKind } from '../actor.ts'
import { words } from './words.ts'

interface Entry {
  readonly phrase: Phrase
  readonly href: string
}

const home = { phrase: words.navigationHome, href: '/' }
const check = { phrase: words.navigationCheck, href: '/check' }
const statements = { phrase: words.navigationStatements, href: '/documents' }
const operators = { phrase: words.navigationOperators, href: '/operators' }
const workList = { phrase: words.navigationWorkList, href: '/work-list' }
const users = { phrase: words.navigationUsers, href: '/users' }

const entriesByRole: Readonly<Record<RoleKind, readonly Entry[]>> = {
  holder: [home, statements, users, check],
  'authority-officer': [home, workList, operators, users, statements, check],
  'customs-officer': [home, statements, check],
  'system-administrator': [home, operators, users, check],
}

/** The main menu for whoever acts: what the role is for, nothing that would be refused. */
export function navigationFor(actor: Actor, say: Say, url: string): (Link & { current: boolean })[] {
  const entries =
    actor.kind === 'person' && actor.role !== undefined ? entriesByRole[actor.role.kind] : [home, check]
  const path = url.split('?')[0] ?? '/'
  return entries.map(({ phrase, href }) => ({
    label: say(phrase),
    href,
    current: href === '/' ? path === '/' : path === href || path.startsWith(`${href}/`),
  }))
}

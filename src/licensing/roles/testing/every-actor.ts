import { type Actor, anonymous, type Person, type RoleKind, theClock } from '../../actor.ts'

/** A person who acts in a role of a kind, or in none. */
export function personAs(kind: RoleKind | undefined, more: object = {}): Person {
  const rights = { isAdministrator: false, mayUseSeal: false, isCentral: false }
  const role = kind && { id: 'r', kind, ...rights, organisation: 'x', memberState: 'DK', ...more }
  const name = { accountId: 'a', givenName: 'A', familyName: 'B', email: 'a@example.org', language: 'da' }
  return { ...name, kind: 'person', reference: 'account:a', confirmedAt: new Date(0), level: '2', role }
}

/** Somebody of every standing, in the order in which the tests write their tables. */
export const everyActor: readonly Actor[] = [
  anonymous,
  theClock,
  personAs(undefined),
  personAs('holder'),
  personAs('authority-officer'),
  personAs('customs-officer'),
  personAs('system-administrator'),
]

/** A row of a permission table: one letter for each standing that may, a blank for each that may not. */
export function permissionRow(may: (actor: Actor) => boolean): string {
  return everyActor.map((actor, index) => (may(actor) ? 'XCNHACS'.charAt(index) : ' ')).join('')
}

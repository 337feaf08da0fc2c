import { type Actor, isAmong, type Standing, signedIn } from '../actor.ts'

const everybody: readonly Standing[] = ['anonymous', 'clock', ...signedIn]

/** Who may ask what of the register of authorities: it is public (R 4(11), IR 21). */
export const authorityPermissions = {
  'list-member-states': everybody,
  'list-customs-offices': everybody,
  'list-authorities': everybody,
  'find-responsible-authority': everybody,
} as const satisfies Record<string, readonly Standing[]>

/** Whether an actor may do something with authorities. */
export function mayAskAuthorities(name: keyof typeof authorityPermissions): (actor: Actor) => boolean {
  return isAmong(authorityPermissions[name])
}

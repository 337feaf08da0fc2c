import { type Actor, everybody, isAmong, type Standing } from '../../actor.ts'

/** Who may ask what of the law library: everybody reads it, officers of competent authorities keep it (IR 8(1)(b)). */
export const lawLibraryPermissions = {
  'list-library-countries': everybody,
  'get-country-laws': everybody,
  'find-country-law': everybody,
  'list-law-proposals': ['authority-officer'],
  'get-law-entry': ['authority-officer'],
  'propose-law-entry': ['authority-officer'],
  'change-proposed-entry': ['authority-officer'],
  'confirm-law-entry': ['authority-officer'],
  'decline-law-entry': ['authority-officer'],
  'propose-withdrawal': ['authority-officer'],
  'confirm-withdrawal': ['authority-officer'],
  'keep-law-entry': ['authority-officer'],
} as const satisfies Record<string, readonly Standing[]>

/** Whether an actor may ask something of the law library. */
export function mayWithLibrary(name: keyof typeof lawLibraryPermissions): (actor: Actor) => boolean {
  return isAmong(lawLibraryPermissions[name])
}

/** Whether an actor keeps the library, and so knows who wrote what. */
export const keepsLibrary: (actor: Actor) => boolean = mayWithLibrary('propose-law-entry')

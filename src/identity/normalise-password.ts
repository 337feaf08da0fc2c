// Longer than any password of 256 characters in any spelling; sorting the accents of a megabyte takes a minute.
const MOST_COMPARED = 2000

/** NFKC, so that the same text typed on any keyboard is the same password; nothing else is altered. */
export function normalisePassword(password: string): string {
  return password.slice(0, MOST_COMPARED).normalize('NFKC')
}

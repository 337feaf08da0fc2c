import type { Level, ProvedLevel } from '../actor.ts'

const weakestFirst = ['basic', 'two-factor', 'phishing-resistant'] as const satisfies readonly Level[]

/** The acr value of a level under the issuer (spec section 7). */
export function acrOf(issuer: string, level: ProvedLevel): string {
  return `${issuer}/loa/${level}`
}

/** What applications are promised: the levels that a factor on offer reaches. */
export function promisedAcrValues(issuer: string): readonly string[] {
  return [acrOf(issuer, 'two-factor')]
}

/** Whether a session of this level answers one of the wished acr values; a level satisfies every level below it. */
export function isAcrMet(issuer: string, level: ProvedLevel, wished: unknown): boolean {
  if (typeof wished !== 'string' || wished.trim() === '') return true
  const met = weakestFirst.slice(0, weakestFirst.indexOf(level) + 1).map(below => `${issuer}/loa/${below}`)
  return wished.split(' ').some(value => met.includes(value))
}

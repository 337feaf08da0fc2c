import type { Category } from './annex.ts'

/** An answer to a question about an object; whoever does not know is taken at the stricter word. */
export type ObjectAnswer = 'yes' | 'no' | 'not known'

/** What people are asked beside the kind of object, because one object may fit several categories. */
export interface ObjectAnswers {
  readonly category: Category
  /** Whether it came out of the ground or from under water, in our time or long ago. */
  readonly cameFromGround: ObjectAnswer
  /** Whether it was part of a monument, building or site, or is a liturgical icon or statue. */
  readonly wasPartOfMonument: ObjectAnswer
}

/**
 * Every category an object fits by its kind and by the two questions; Part B among them is tested first. Specimens of
 * nature are (a) and never (c) for having come out of the ground. Source: R Annex A; Default 37, 41.
 */
export function askedCategories({
  category,
  cameFromGround,
  wasPartOfMonument,
}: ObjectAnswers): readonly Category[] {
  const isFind = cameFromGround !== 'no' && category !== 'a'
  const isElement = wasPartOfMonument !== 'no'
  const added: readonly Category[] = [...(isFind ? ['c' as const] : []), ...(isElement ? ['d' as const] : [])]
  return [...new Set([category, ...added])]
}

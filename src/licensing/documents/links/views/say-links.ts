import type { Phrase, Say } from '../../../../platform/words/words.ts'
import type { Document, LinkRelation } from '../../types.ts'
import { words } from '../words.ts'

const relations: Readonly<Record<LinkRelation, Phrase>> = {
  partial: words.partial,
  reissue: words.reissue,
  'fair statement': words.fair,
  'earlier licence': words.earlier,
  copied: words.copied,
}

/** Box I.10 of a document: the earlier ones that it refers to. */
export function sayLinks(say: Say, { replaces, links }: Document): string {
  const earlier = links.filter(({ isEarlier }) => isEarlier)
  const corrected = replaces === undefined ? [] : [say(words.replaces, { number: replaces })]
  return say.list([
    ...corrected,
    ...earlier.map(({ relation, number }) => say(relations[relation], { number })),
  ])
}

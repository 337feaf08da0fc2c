import type { Phrase, Say } from '../../../platform/words/words.ts'
import { sayCitation } from '../../words.ts'
import type { DecidedGood, DecisionAction } from '../types.ts'
import { decisionWords as words } from '../words/decisions.ts'

/** What a decision is called. */
export const decisionPhrases = {
  'grant-licence': words.grantLicence,
  'reject-application': words.rejectApplication,
  'reject-in-part': words.rejectInPart,
  'find-not-required': words.findNotRequired,
  'revoke-licence': words.revokeLicence,
  'reissue-licence': words.reissueLicence,
} as const satisfies Record<DecisionAction, Phrase>

/** What is decided about one good. */
export const goodPhrases = {
  granted: words.granted,
  refused: words.refused,
  'not required': words.notRequired,
} as const satisfies Record<DecidedGood['decision'], Phrase>

const grounds = {
  '7a': { phrase: words.ground7a, citation: 'R 4(7)(a)' },
  '7b': { phrase: words.ground7b, citation: 'R 4(7)(b)' },
  '7c': { phrase: words.ground7c, citation: 'R 4(7)(c)' },
  '7d': { phrase: words.ground7d, citation: 'R 4(7)(d)' },
  '9.2': { phrase: words.ground92, citation: 'IR 9(2)' },
} as const satisfies Record<DecidedGood['grounds'][number], { phrase: Phrase; citation: string }>

/** A ground of rejection with its article. */
export function sayGround(say: Say, code: DecidedGood['grounds'][number]): string {
  const { phrase, citation } = grounds[code]
  return say(words.groundCited, { ground: say(phrase), article: sayCitation(say, citation) })
}

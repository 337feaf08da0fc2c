import type { GoodDecision } from '../../../../law/licence-rules.ts'
import type { RefusalGroundCode } from '../../../../law/refusal-grounds.ts'
import type { Phrase } from '../../../../platform/words/words.ts'
import type { DecisionAction } from '../../types.ts'
import { paperWords as words } from '../words.ts'

/** What the paper of a decision is called; of one that grants, it is the licence itself. */
export const decisionTitles: Readonly<Record<DecisionAction, Phrase>> = {
  'grant-licence': words.licence,
  'reject-application': words.rejection,
  'reject-in-part': words.partialRejection,
  'find-not-required': words.notRequired,
  'revoke-licence': words.revocation,
  'reissue-licence': words.reissue,
}

export const decisionPhrases: Readonly<Record<GoodDecision, Phrase>> = {
  granted: words.granted,
  refused: words.refused,
  'not required': words.notNeeded,
}

export const groundPhrases: Readonly<Record<RefusalGroundCode, Phrase>> = {
  '7a': words.ground7a,
  '7b': words.ground7b,
  '7c': words.ground7c,
  '7d': words.ground7d,
  '9.2': words.ground92,
}

/** Where each ground stands. Source: law/refusal-grounds.ts. */
export const groundPlaces: Readonly<Record<RefusalGroundCode, string>> = {
  '7a': 'R 4(7)(a)',
  '7b': 'R 4(7)(b)',
  '7c': 'R 4(7)(c)',
  '7d': 'R 4(7)(d)',
  '9.2': 'IR 9(2)',
}

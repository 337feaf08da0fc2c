import type { Phrase } from '../../../../platform/words/words.ts'
import type { EntryState, PermitNeed } from '../../types.ts'
import { words } from '../words.ts'

/** The answers of the form. */
export const needChoices: Readonly<Record<PermitNeed, Phrase>> = {
  required: words.needRequiredChoice,
  'not-required': words.needNotRequiredChoice,
  forbidden: words.needForbiddenChoice,
  unknown: words.needUnknownChoice,
}

/** What has become of a proposal. */
export const settledPhrases: Readonly<Record<Exclude<EntryState, 'proposed'>, Phrase>> = {
  published: words.settledPublished,
  replaced: words.settledReplaced,
  withdrawn: words.settledWithdrawn,
  declined: words.settledDeclined,
}

import type { Tone } from '../../../platform/ui/index.ts'
import type { Phrase } from '../../../platform/words/words.ts'
import type { ActivityStatus, IdentifierType, OperatorKind } from '../types.ts'
import { words } from '../words.ts'

/** What a status is called, and its colour. */
export const statusLooks: Readonly<Record<ActivityStatus, { readonly phrase: Phrase; readonly tone: Tone }>> =
  {
    new: { phrase: words.statusNew, tone: 'info' },
    valid: { phrase: words.statusValid, tone: 'success' },
    suspended: { phrase: words.statusSuspended, tone: 'warning' },
    rejected: { phrase: words.statusRejected, tone: 'danger' },
    lapsed: { phrase: words.statusLapsed, tone: 'neutral' },
    deleted: { phrase: words.statusDeleted, tone: 'neutral' },
  }

export const kindPhrases: Readonly<Record<OperatorKind, Phrase>> = {
  firm: words.kindFirm,
  'natural person': words.kindPerson,
}

export const identifierPhrases: Readonly<Record<IdentifierType, Phrase>> = {
  national: words.national,
  eori: words.eori,
  vat: words.vat,
}

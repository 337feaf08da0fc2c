import type { DocumentType } from '../../../law/annex.ts'
import type { Tone } from '../../../platform/ui/index.ts'
import type { Phrase, Say } from '../../../platform/words/words.ts'
import type { MandateState, MandateTerms } from '../types.ts'
import { words } from '../words.ts'

/** What kinds of document are called in a mandate. */
export const typePhrases: Readonly<Record<DocumentType, Phrase>> = {
  'ICG-L': words.licence,
  'ICG-S': words.statement,
  'ICG-D': words.description,
}

/** How the state of a mandate looks. */
export const stateLooks: Readonly<Record<MandateState, { readonly phrase: Phrase; readonly tone: Tone }>> = {
  coming: { phrase: words.stateComing, tone: 'info' },
  valid: { phrase: words.stateValid, tone: 'success' },
  passed: { phrase: words.statePassed, tone: 'neutral' },
  ended: { phrase: words.stateEnded, tone: 'neutral' },
}

/** The terms of a mandate in words. */
export function sayTerms(say: Say, { types, maySign, validFrom, validUntil }: MandateTerms) {
  return {
    types: types.map(type => say(typePhrases[type])).join(', '),
    days: say(words.days, { from: say.plainDate(validFrom), until: say.plainDate(validUntil) }),
    sign: say(maySign ? words.yes : words.no),
  }
}

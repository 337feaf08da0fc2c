import { boxWords } from '../../documents/boxes/words.ts'
import type { DocumentKind } from '../../documents/kind.ts'
import { trialWords } from './words.ts'

/** A kind of document that only tests know: it owes a title, and nothing else. */
export const trialKind: DocumentKind = {
  type: 'ICG-D',
  path: '/trial-descriptions',
  goods: 'one',
  gaps: ({ goods: [{ details }] }) =>
    details.title
      ? []
      : [{ code: 'missing', box: 'I.15 title', field: 'title', citation: 'IR Annex I I.15' }],
  warnings: () => [],
  declaration: (say, { number }) => [say(trialWords.declaration, { number })],
  words: trialWords,
  pages: trialWords,
  beginning: { page: 'new/import', phrase: trialWords.title, title: trialWords.title },
  signed: { event: 'registered', notice: 'document-registered' },
  verbs: { sign: 'register-description' },
  printedPhrases: [trialWords.declaration, boxWords.title],
}

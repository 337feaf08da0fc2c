import { statementGaps } from '../../law/statement-gaps.ts'
import { statementWarnings } from '../../law/statement-warnings.ts'
import { boxWords } from '../documents/boxes/words.ts'
import type { DocumentKind } from '../documents/kind.ts'
import { words as linkWords } from '../documents/links/words.ts'
import { documentWords } from '../documents/signing/words.ts'
import { words } from '../documents/words.ts'
import { choiceWords } from '../goods/words.ts'
import { statusWords } from '../words.ts'
import { sayDeclaration } from './declaration.ts'
import { statementFacts } from './rules/statement-facts.ts'
import { statementPages } from './words/pages.ts'
import { startWords } from './words/start.ts'
import { statementWords } from './words.ts'

/** ICG-S: the holder of the goods declares an import, and the signature makes it valid (R 5). */
export const importerStatement: DocumentKind = {
  type: 'ICG-S',
  path: '/importer-statements',
  goods: 'one',
  gaps: (document, now) => statementGaps(statementFacts(document, now)),
  warnings: (document, now) => statementWarnings(statementFacts(document, now)),
  declaration: sayDeclaration,
  words: statementWords,
  pages: statementPages,
  beginning: { page: 'new', phrase: startWords.create, title: startWords.newTitle },
  signed: { event: 'registered', notice: 'document-registered' },
  verbs: { sign: 'register-statement', replace: 'replace-statement' },
  printedPhrases: [
    ...[statementWords, documentWords, boxWords, linkWords, choiceWords, statusWords].flatMap(list =>
      Object.values(list),
    ),
    words.yes,
    words.no,
  ],
}

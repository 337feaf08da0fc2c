import type { DocumentKind } from '../documents/kind.ts'
import { statusWords } from '../words.ts'
import { boxWords } from './words/boxes.ts'
import { choiceWords } from './words/choices.ts'
import { documentWords } from './words/document.ts'
import { words } from './words/pages.ts'

/** ICG-S: the holder of the goods declares an import, and the signature makes it valid (R 5). */
export const importerStatement: DocumentKind = {
  type: 'ICG-S',
  path: '/importer-statements',
  verbs: { sign: 'register-statement', replace: 'replace-statement' },
  printedPhrases: [
    ...[documentWords, boxWords, choiceWords, statusWords].flatMap(list => Object.values(list)),
    words.yes,
    words.no,
  ],
}

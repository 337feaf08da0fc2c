import { evidenceOf } from '../../law/evidence-checklist.ts'
import { licenceGaps } from '../../law/licence-gaps.ts'
import { licenceWarnings } from '../../law/licence-warnings.ts'
import { boxWords } from '../documents/boxes/words.ts'
import type { DocumentKind } from '../documents/kind.ts'
import { words as linkWords } from '../documents/links/words.ts'
import { documentWords } from '../documents/signing/words.ts'
import { words } from '../documents/words.ts'
import { choiceWords } from '../goods/words.ts'
import { statusWords } from '../words.ts'
import { sayDeclaration } from './declaration.ts'
import { words as caseWords } from './following/words/case.ts'
import { words as decisionWords } from './following/words/decision.ts'
import { paperWords } from './papers/words.ts'
import { evidenceFacts } from './rules/evidence-facts.ts'
import { licenceFacts } from './rules/licence-facts.ts'
import { licencePages } from './words/pages.ts'
import { licenceWords } from './words.ts'

/** ICG-L: the holder of the goods applies, and the competent authority decides (R 4). */
export const importLicence: DocumentKind = {
  type: 'ICG-L',
  path: '/import-licences',
  goods: 'several',
  gaps: (document, now) => licenceGaps(licenceFacts(document, now)),
  evidence: application => evidenceFacts(application).map(evidenceOf),
  warnings: (document, now) => licenceWarnings(licenceFacts(document, now)),
  declaration: sayDeclaration,
  words: licenceWords,
  pages: licencePages,
  beginning: { page: 'new', phrase: licencePages.create, title: licencePages.newTitle },
  signed: { event: 'submitted', isSubmitted: true },
  verbs: { sign: 'submit-application' },
  follow: { page: 'case', phrase: caseWords.link },
  decisions: { page: 'decisions', phrase: decisionWords.pageLink },
  printedPhrases: [
    ...[licenceWords, paperWords, documentWords, boxWords, linkWords, choiceWords, statusWords].flatMap(
      list => Object.values(list),
    ),
    words.yes,
    words.no,
    words.ofGood,
  ],
}

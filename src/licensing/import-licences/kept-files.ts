import type { FileOwner } from '../file-owner.ts'
import { findCaseFiles } from './steps/find-case-files.ts'

/** Files of decisions, sealed or uploaded, papers of answers, and what home States sent. */
export const filesOfCases: FileOwner = {
  tables: ['decision', 'sealed_paper', 'answer_paper', 'home_information_file'],
  findNamed: (context, digests) => findCaseFiles.run(context, { digests }),
}

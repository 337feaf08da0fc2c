import type { FileOwner } from '../file-owner.ts'
import { findCaseFiles } from './steps/find-case-files.ts'

/** Files of decisions, sealed or uploaded, and papers of answers. */
export const filesOfCases: FileOwner = {
  tables: ['decision', 'sealed_paper', 'answer_paper'],
  findNamed: (context, digests) => findCaseFiles.run(context, { digests }),
}

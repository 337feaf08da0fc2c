import type { FileOwner } from '../../file-owner.ts'
import { findThreadFiles } from './steps/find-thread-files.ts'

/** Files in the threads of opinions. What was chosen of the application, its own goods and answers keep. */
export const filesOfOpinions: FileOwner = {
  tables: ['opinion_message'],
  findNamed: (context, digests) => findThreadFiles.run(context, { digests }),
}

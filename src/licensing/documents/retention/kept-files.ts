import type { FileOwner } from '../../file-owner.ts'
import { findSealedFiles } from './steps/find-sealed-files.ts'

/** Sealed documents. */
export const filesOfDocuments: FileOwner = {
  tables: ['document'],
  findNamed: (context, digests) => findSealedFiles.run(context, { digests }),
}

import type { FileOwner } from '../file-owner.ts'
import { findKeptFiles } from './steps/find-kept-files.ts'

/** Photographs in their sizes, and supporting documents. */
export const filesOfGoods: FileOwner = {
  tables: ['photograph', 'supporting_document'],
  findNamed: (context, digests) => findKeptFiles.run(context, { digests }),
}

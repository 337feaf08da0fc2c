import { z } from 'zod'
import { optionalLines, recordId } from '../../platform/fields.ts'
import { FileReceipt } from '../goods/receipts.ts'

/** What somebody writes in a thread: a text, and a file beside it. */
export const messageFields = {
  opinionId: recordId,
  text: optionalLines(20_000).refine(text => text !== undefined, 'required'),
  file: z.instanceof(FileReceipt).optional(),
}

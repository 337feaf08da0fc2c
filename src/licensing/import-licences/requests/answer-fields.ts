import { z } from 'zod'
import { optionalLines, recordId } from '../../../platform/fields.ts'
import { boxesInput } from '../../documents/boxes/input.ts'

/** Box I.21 as an input has it: the response, and boxes of the document or of one of its goods. */
export const answerFields = {
  id: recordId,
  requestId: recordId,
  response: optionalLines(10_000),
  changes: z
    .array(z.strictObject({ goodId: recordId.optional(), boxes: boxesInput() }))
    .max(100)
    .default([]),
}

/** What those fields hold. */
export type AnswerInput = z.output<z.ZodObject<typeof answerFields>>

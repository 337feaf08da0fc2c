import { z } from 'zod'
import { recordId } from '../../../platform/fields.ts'

const AT_ONCE = 100

/** Cases in which the clock does the same in one transaction. */
export const cases = z.strictObject({ ids: z.array(recordId).min(1).max(AT_ONCE) })

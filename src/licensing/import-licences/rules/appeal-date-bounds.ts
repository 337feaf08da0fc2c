import type { DateBounds } from '../../../platform/date-bounds.ts'

/** Appeals are filed and decided after licences began (R 16(2)(b)), and never in the future. */
export const appealDateBounds: DateBounds = today => ({ earliest: '2025-06-28', latest: today })

import { z } from 'zod'
import { categoriesOfPart } from '../../law/annex.ts'
import { bounded, optionalText } from '../../platform/fields.ts'
import { searchWordsOf } from '../documents/rules/search-words.ts'
import { workParts } from './rules/work-parts.ts'
import type { WorkSearch } from './types.ts'

const MOST_WORDS = 8
const openStatuses = ['SUBMITTED_FOR_DECISION', 'CONDITIONALLY_REJECTED'] as const

/** To what a work list is narrowed; what is no filter narrows nothing, because it stands in an address. */
export const searchFields = {
  text: optionalText(200),
  holder: optionalText(200),
  status: z.enum(openStatuses).optional().catch(undefined),
  country: bounded(2).optional().catch(undefined),
  category: z.enum(categoriesOfPart('B')).optional().catch(undefined),
}

/** The same, and the part of the work. */
export const workFields = { ...searchFields, waiting: z.enum(workParts).optional() }

type Typed = z.output<z.ZodObject<typeof searchFields>>

/** Whether anything is searched for. */
export function isNarrowing({ words, ...filters }: WorkSearch): boolean {
  return words.length > 0 || Object.values(filters).some(filter => filter !== undefined)
}

/** What is searched for by what was typed. */
export function searchOf({ text, holder, status, country, category }: Typed): WorkSearch {
  return {
    words: searchWordsOf([text]).slice(0, MOST_WORDS),
    holder,
    status,
    country: country === '' ? undefined : country,
    category,
  }
}

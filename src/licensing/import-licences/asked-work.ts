import { z } from 'zod'
import { line } from '../../platform/fields.ts'
import { workParts } from './rules/work-parts.ts'
import type { AskedWork } from './work/types.ts'

const short = line(200).catch('')

/** What the address of a work list may ask for; anything else narrows nothing. */
export const askedFields = {
  waiting: z.enum(workParts).catch('mine'),
  ...{ text: short, holder: short, status: short, country: short, category: short },
}

const asked = z.object(askedFields)

/** The part and the filters in an address or a form. */
export function askedOf(given: unknown): AskedWork {
  return asked.parse(given ?? {})
}

/** The address of a work list. */
export function workAddress(given: Readonly<Record<string, string | undefined>>): string {
  const filled = Object.entries(given).map(([name, value = '']) => [name, value] as const)
  const search = new URLSearchParams(
    Object.fromEntries(filled.filter(([, value]) => value !== '')),
  ).toString()
  return search === '' ? '/cases' : `/cases?${search}`
}

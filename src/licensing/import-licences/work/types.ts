import type { Category } from '../../../law/annex.ts'
import type { WorkPart } from '../rules/work-parts.ts'

/** What the address of a work list asks for; empty texts narrow nothing. */
export interface AskedWork {
  readonly waiting: WorkPart
  readonly text: string
  readonly holder: string
  readonly status: string
  readonly country: string
  readonly category: string
}

/** To what the list can be narrowed. */
export interface WorkChoices {
  readonly countries: readonly string[]
  readonly categories: readonly Category[]
}

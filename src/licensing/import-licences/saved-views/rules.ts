import type { Refusal } from '../../../platform/action.ts'
import type { SavedView } from './types.ts'

/** As many views as one person keeps at one authority. */
export const mostViews = 20

/** Why a view cannot have a name, beside those that there are. */
export function refuseName(name: string, others: readonly SavedView[]): Refusal | undefined {
  const isTaken = others.some(other => other.name.toLowerCase() === name.toLowerCase())
  return isTaken ? { code: 'name-taken', field: 'name' } : undefined
}

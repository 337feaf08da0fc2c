import { rowOf } from '../documents/boxes/rows.ts'

const settled = ['countryOfImport', 'competentAuthority', 'documentLanguage', 'hasDeclared']

/** Whether an answer may change a row at all: who decides in which language, and what was declared, stays as it was signed. */
export function isAnswerable(key: string): boolean {
  return !settled.includes(key)
}

/** Whether a box belongs to a good, and not to the document. */
export function isInDetails(key: string): boolean {
  const probe = {}
  const written = rowOf(key)?.row.set({ content: {}, details: {} }, probe)
  return Object.values(written?.details ?? {}).includes(probe)
}

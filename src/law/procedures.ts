import type { Citation } from './citations.ts'

/** A customs procedure or situation a good may enter under. */
export type Procedure =
  | 'free circulation'
  | 'customs warehousing'
  | 'free zone'
  | 'temporary admission'
  | 'end-use'
  | 'inward processing'
  | 'transit'
  | 'temporary storage'
  | 'outward processing'

/** A procedure, and whether placing goods under it is an import. */
export interface ProcedureRule {
  readonly procedure: Procedure
  readonly isImport: boolean
  readonly citation: Citation
}

/** Which procedures are imports; the others are introduction only. Source: R 2(3), R rec. 6, UCC 210. */
export const procedures = [
  { procedure: 'free circulation', isImport: true, citation: 'R 2(3)(a)' },
  { procedure: 'customs warehousing', isImport: true, citation: 'R 2(3)(b)' },
  { procedure: 'free zone', isImport: true, citation: 'R 2(3)(b)' },
  { procedure: 'temporary admission', isImport: true, citation: 'R 2(3)(b)' },
  { procedure: 'end-use', isImport: true, citation: 'R 2(3)(b)' },
  { procedure: 'inward processing', isImport: true, citation: 'R 2(3)(b)' },
  { procedure: 'transit', isImport: false, citation: 'R rec. 6' },
  { procedure: 'temporary storage', isImport: false, citation: 'UCC 5(17)' },
  { procedure: 'outward processing', isImport: false, citation: 'UCC 210' },
] as const satisfies readonly ProcedureRule[]

/** Whether placing goods under a procedure is an import, so that a document may be owed. Source: R 2(3). */
export function isImport(procedure: Procedure): boolean {
  return procedures.some(row => row.procedure === procedure && row.isImport)
}

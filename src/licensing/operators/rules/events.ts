import type { ActivityStep } from '../types.ts'

/** What those are told who ask or act for an operator. */
export const operatorChanges = [
  'rejected',
  'suspended',
  'restored',
  'deleted',
] as const satisfies readonly OperatorEvent[]

/** A change of an operator that concerns those who ask or act for it. */
export type OperatorChange = (typeof operatorChanges)[number]

/** What has happened when an officer has taken a step. */
export const eventOfStep = {
  approve: 'approved',
  reject: 'rejected',
  suspend: 'suspended',
  restore: 'restored',
  delete: 'deleted',
} as const satisfies Record<Exclude<ActivityStep, 'lapse'>, OperatorEvent>

/** An event of an operator, to be recorded. */
export function ofOperator(id: string, type: OperatorEvent) {
  return { type, record: { type: 'operator', id } } as const
}

/** The job that follows a change of an operator. */
export function afterChange(operatorId: string, event: OperatorChange) {
  return { queue: 'operator-changed', data: { operatorId, event } } as const
}

/** What may have happened to an operator, as its history says it. */
export const operatorEvents = [
  ...['created', 'corrected', 'correction-asked', 'approved'],
  ...['rejected', 'suspended', 'restored', 'deleted'],
] as const

/** Something that happened to an operator. */
export type OperatorEvent = (typeof operatorEvents)[number]

/** Something that happened to an operator, as its reader is told. */
export interface PastEvent {
  readonly type: OperatorEvent
  readonly at: Date
  readonly reason: string | undefined
}

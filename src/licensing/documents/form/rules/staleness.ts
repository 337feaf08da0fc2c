import type { Refusal } from '../../../../platform/action.ts'
import type { Document, StepName } from '../../types.ts'

/** Why a step is not saved that somebody else has saved since the form was opened. */
export function staleness(statement: Document, step: StepName, version: number): readonly Refusal[] {
  return statement.stepVersions[step] === version ? [] : [{ code: 'changed-meanwhile' }]
}

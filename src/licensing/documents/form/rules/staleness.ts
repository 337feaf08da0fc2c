import type { Refusal } from '../../../../platform/action.ts'
import type { Document, StepKey, StepName } from '../../types.ts'

/** Under which key the saves of a step are counted: of each good apart. */
export function stepKey(
  step: StepName,
  { goods: [first] }: Pick<Document, 'goods'>,
  goodId?: string,
): StepKey {
  const isOfGood = step === 'good' || step === 'measurements'
  return isOfGood && goodId !== undefined && goodId !== first.id ? `${step}:${goodId}` : step
}

/** How often a step was saved. */
export function stepVersion({ stepVersions }: Pick<Document, 'stepVersions'>, key: StepKey): number {
  return stepVersions[key] ?? 0
}

/** Why a step is not saved that somebody else has saved since the form was opened. */
export function staleness(document: Document, key: StepKey, version: number): readonly Refusal[] {
  return stepVersion(document, key) === version ? [] : [{ code: 'changed-meanwhile' }]
}

import type { Refusal } from '../../../platform/action.ts'
import { rowOf } from '../../documents/boxes/rows.ts'
import { isAnswerable, isInDetails } from '../answerable-rows.ts'
import type { ChangedBox, InformationRequest, LicenceCase } from '../types.ts'
import type { AnswerInput } from './answer-fields.ts'

/** The boxes that an answer changes, one by one. */
export function changesOf({ changes }: Pick<AnswerInput, 'changes'>): readonly ChangedBox[] {
  return changes.flatMap(({ goodId, boxes }) =>
    Object.entries(boxes).map(([key, value]) => ({ goodId, key, value: value ?? null })),
  )
}

/** Why boxes may not be changed by the answer to a request: it names others, or other goods. */
export function refuseChanges(
  changes: readonly ChangedBox[],
  request: Pick<InformationRequest, 'boxes' | 'goods'>,
  { goods }: Pick<LicenceCase, 'goods'>,
): readonly Refusal[] {
  const asked = request.goods.length === 0 ? goods : request.goods
  return changes.flatMap(({ goodId, key }) => {
    const found = rowOf(key)
    const isAskedFor = found !== undefined && request.boxes.includes(found.box) && isAnswerable(key)
    const isOfGood = goodId === undefined ? !isInDetails(key) : isInDetails(key) && asked.includes(goodId)
    return isAskedFor && isOfGood ? [] : [{ code: 'box-not-asked-for', field: key, citation: 'R 4(6)' }]
  })
}

import { groundsAvailable, type RefusalGroundCode } from '../../../../law/refusal-grounds.ts'
import type { FormState } from '../../../../platform/ui/form-state.ts'
import { requestStateOf } from '../../rules/decision-refusals.ts'
import type { HandledCase } from '../../visiting.tsx'

/** The grounds that an officer can choose as the case stands. */
export function groundCodes({ found }: Pick<HandledCase, 'found'>): readonly RefusalGroundCode[] {
  return groundsAvailable(requestStateOf(found)).map(({ code }) => code)
}

/** The decision on each good as it was typed: one by one, or the same for all. */
export function typedGoods(shown: Pick<HandledCase, 'found'>, values: FormState['values']) {
  const codes = groundCodes(shown)
  const all = values['decision.all']
  const isForAll = typeof all === 'string' && all !== '' && all !== 'each'
  return shown.found.goods.flatMap((goodId, index) => {
    const at = isForAll ? 'all' : String(index)
    const decision = values[`decision.${at}`]
    if (decision === undefined || decision === '') return []
    return [
      { goodId, decision, grounds: codes.filter(code => values[`grounds.${at}.${code}`] !== undefined) },
    ]
  })
}

import { defineStep, done, refused } from '../../../../platform/action.ts'
import { newId } from '../../../../platform/identifiers.ts'
import { sayIn } from '../../../../platform/words/say.ts'
import type { Asked } from '../../../actor.ts'
import { findCase } from '../../store/cases.ts'
import { insertDecision } from '../../store/decisions.ts'
import type { CaseHead } from '../../types.ts'
import { timerWords } from '../words.ts'

/** The rejection of an application that was not answered, of the whole of it (Default 48), in its language. Code: not-found. */
export const prepareRejection = defineStep({
  name: 'prepare-rejection',
  citation: 'IR 9(2)',
  run: async ({ transaction, actor, now }: Asked, { id }: Pick<CaseHead, 'id'>) => {
    const found = await findCase(transaction, id)
    if (found === undefined) return refused({ code: 'not-found' })
    const { id: documentId, authorityId, language = 'en' } = found
    const say = sayIn(language)
    const whole = { decision: 'refused', grounds: ['9.2'] } as const
    await insertDecision(transaction, {
      ...{ id: newId(now), documentId, authorityId, action: 'reject-application', language: say.language },
      goods: found.goods.map(goodId => ({ goodId, ...whole })),
      reasons: say(timerWords.overdueReasons),
      appealInformation: say(timerWords.overdueAppeal),
      ...{ conditions: undefined, decisionFile: undefined, fileName: undefined },
      ...{ preparedAt: now, preparedBy: actor.reference, preparedByName: undefined },
    })
    return done({ id: documentId })
  },
})

import type { DocumentType } from '../../../../law/annex.ts'
import { defineStep, done, refused } from '../../../../platform/action.ts'
import type { Asked } from '../../../actor.ts'
import { operatorOf } from '../../../goods/rules/permissions.ts'
import { findMandate } from '../../../mandates/steps/find-mandate.ts'

interface Given {
  readonly type: DocumentType
  /** The own operator, where nobody is named. */
  readonly holder: string | undefined
}

/** For whom a document begins: the actor's operator, or a holder whose mandate it has. Code: no-mandate at `holder`. */
export const chooseHolder = defineStep({
  name: 'choose-holder',
  citation: 'Default 43',
  run: async (context: Asked, { type, holder }: Given) => {
    const own = operatorOf(context.actor) ?? ''
    if (holder === undefined || holder === own) return done({ operatorId: own })
    const mandate = await findMandate.run(context, { holderId: holder, type })
    if (!mandate.ok) return mandate
    if (mandate.value === undefined)
      return refused({ code: 'no-mandate', field: 'holder', citation: 'Default 43' })
    return done({ operatorId: holder })
  },
})

import { randomBytes } from 'node:crypto'
import type { Status } from '../../../law/life-cycles.ts'
import { defineStep, done, refused } from '../../../platform/action.ts'
import { newId } from '../../../platform/identifiers.ts'
import type { Asked } from '../../actor.ts'
import { continueGood } from '../../goods/steps/continue-good.ts'
import { freezeGoods } from '../../goods/steps/freeze-goods.ts'
import type { Good } from '../../goods/types.ts'
import { listedFacts } from '../change-of.ts'
import { takeNumber } from '../form/steps/take-number.ts'
import { writeCheckCode } from '../rules/check-code.ts'
import { eventOf } from '../rules/events.ts'
import { placeOf } from '../rules/place-of.ts'
import { insertIssued } from '../store/issued.ts'
import type { Document } from '../types.ts'

/** A signed document of which some goods go on in a document of their own. */
export interface Continuing {
  readonly source: Document
  readonly goods: readonly Good[]
  readonly status: Status
  readonly authorityId: string
}

/**
 * A further document about some goods of a signed one, with a number of its own: same holder, same contents, same
 * signature, frozen as those were. Code: not-signed.
 */
export const continueDocument = defineStep({
  name: 'continue-document',
  citation: 'IR 6(2)',
  run: async (context: Asked, { source, goods, status, authorityId }: Continuing) => {
    const { transaction, actor, now } = context
    const { type, operatorId, content, holder, isHolderListed, signature, sealedFile } = source
    if (signature === undefined || sealedFile === undefined) return refused({ code: 'not-signed' })
    const id = newId(now)
    const continued: Good[] = []
    for (const [index, good] of goods.entries()) {
      const anew = await continueGood.run(context, { good, documentId: id, position: index + 1 })
      if (!anew.ok) return anew
      continued.push(anew.value)
    }
    await freezeGoods.run(context, { goods: continued })
    const number = await takeNumber.run(context, { type, country: placeOf(source) })
    if (!number.ok) return number
    const listed = { number: number.value, content, goods: continued, holder, isHolderListed }
    await insertIssued(transaction, {
      ...{ id, type, number: number.value, operatorId, status, authorityId, holder, signature, sealedFile },
      ...{ version: source.version, stepVersions: source.stepVersions, copiedFrom: null, replaces: null },
      ...{ createdBy: actor.reference, createdAt: now, signedAt: new Date(signature.signedAt) },
      checkCode: writeCheckCode(randomBytes(10)),
      ...listedFacts(listed),
    })
    context.record(eventOf({ type, id }, { type: 'issued', data: { from: source.number } }))
    return done({ id, number: number.value, goods: continued })
  },
})

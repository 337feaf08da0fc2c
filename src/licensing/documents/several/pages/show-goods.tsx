import type { FastifyReply } from 'fastify'
import type { Refusal } from '../../../../platform/action.ts'
import type { RefusalPhrases } from '../../../../platform/http/explain.ts'
import type { Document } from '../../types.ts'
import { draftFrame, explained, messageOf, showBody, typedValues, type Visiting } from '../../visiting.tsx'
import { words } from '../../words.ts'
import { GoodsPage } from '../views/goods.tsx'
import { goodsWords } from '../words.ts'

const phrases: RefusalPhrases = {
  'too-many-goods': goodsWords.tooMany,
  'last-good': goodsWords.lastGood,
  'goods:last-good': goodsWords.oneHasToStay,
  'goods:nothing-chosen': goodsWords.nothingChosen,
  'goods:required': goodsWords.nothingChosen,
}

/** The list of the goods of a draft. */
export function showGoods(
  visiting: Visiting,
  document: Document,
  refusals: readonly Refusal[],
): FastifyReply {
  const { say, body } = visiting.request
  const errors = explained(visiting, refusals, phrases)
  const form = { say, values: refusals.length > 0 ? typedValues(body) : {}, errors }
  return showBody(visiting, {
    title: say(words.stepGoods),
    message: messageOf(visiting, document.number),
    problem: refusals.length > 0,
    typedAt: `${document.address}/goods`,
    content: <GoodsPage draft={draftFrame(visiting, document)} document={document} form={form} />,
  })
}

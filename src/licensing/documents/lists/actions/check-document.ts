import { z } from 'zod'
import { defineAction, done } from '../../../../platform/action.ts'
import { pastedLine } from '../../../../platform/fields.ts'
import type { Asked } from '../../../actor.ts'
import { getDocument } from '../../actions/get-document.ts'
import { mayWithLists, readCheckInput } from '../rules.ts'
import { findIdByNumber } from '../store.ts'
import type { CheckedDocument } from '../types.ts'
import { findDocumentForCheck } from './find-document-for-check.ts'

/** Whether a document is genuine and in force. A wrong code and an unknown number give the same `not-found` (IR 19(3)). */
export const checkDocument = defineAction({
  name: 'check-document',
  citation: 'IR Annex I I.3',
  input: z
    .object({
      number: pastedLine(300).refine(number => number !== '', 'required'),
      code: pastedLine(100).default(''),
    })
    .transform(readCheckInput),
  allowed: mayWithLists('check-document'),
  readOnly: true,
  run: async (context: Asked, input) => {
    const found = await findDocumentForCheck.run(context, input)
    if (!found.ok) return found
    const { type, number, status, statusAt } = found.value
    return done<CheckedDocument>({ type, number, status, statusAt, id: await findOpenId(context, number) })
  },
})

async function findOpenId(context: Asked, number: string): Promise<string | undefined> {
  if (!getDocument.allowed(context.actor)) return undefined
  const id = await findIdByNumber(context.transaction, number)
  const seen = id === undefined ? undefined : await getDocument.run(context, { id })
  return seen?.ok ? id : undefined
}

import { z } from 'zod'
import { parseReferenceNumber } from '../../../../law/numbers.ts'
import { defineAction, done, refused } from '../../../../platform/action.ts'
import { pastedLine } from '../../../../platform/fields.ts'
import { codeLetters, plainText } from '../../../../platform/text/codes.ts'
import type { Asked } from '../../../actor.ts'
import { addressOf } from '../../kind.ts'
import { readCheckCode, readReferenceNumber } from '../../rules/check-code.ts'
import { documentScope } from '../../rules/scope.ts'
import { mayWithLists, readCheckInput } from '../rules.ts'
import { findForCheck } from '../store/checks.ts'
import type { CheckedDocument } from '../types.ts'

/**
 * What anybody learns who holds the number and the code of a document: genuine, status and its date; who may see it, its
 * id besides. A wrong code and an unknown number give the same `not-found` (IR 19(3)).
 */
export const checkDocument = defineAction({
  name: 'check-document',
  citation: 'IR Annex I I.3',
  input: z
    .strictObject({
      number: pastedLine(300).refine(number => number !== '', 'required'),
      code: pastedLine(100).default(''),
    })
    .transform(readCheckInput),
  allowed: mayWithLists('check-document'),
  readOnly: true,
  run: async ({ transaction, actor, now, services }: Asked, input) => {
    const number = readReferenceNumber(plainText(input.number))
    const code = readCheckCode(codeLetters(input.code))
    if (parseReferenceNumber(number) === undefined || code === undefined)
      return refused({ code: 'not-found' })
    const found = await findForCheck(transaction, { number, code, scope: documentScope(actor, now) })
    if (found === undefined) return refused({ code: 'not-found' })
    const { id, ...told } = found
    const open = id === null ? undefined : { id, address: addressOf(services.kinds, { type: told.type, id }) }
    return done<CheckedDocument>({ ...told, open })
  },
})

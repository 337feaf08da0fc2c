import { z } from 'zod'
import { parseReferenceNumber } from '../../../../law/numbers.ts'
import { defineAction, done, refused } from '../../../../platform/action.ts'
import { bounded } from '../../../../platform/fields.ts'
import { codeLetters, plainText } from '../../../../platform/text/codes.ts'
import type { Asked } from '../../../actor.ts'
import { readCheckCode, readReferenceNumber } from '../../rules/check-code.ts'
import { mayWithDocuments } from '../../rules/permissions.ts'
import { findForCheck } from '../../store/documents.ts'

/** What anybody learns who holds the number and the code of a statement: genuine, status and its date (IR 19(3)). */
export const findDocumentForCheck = defineAction({
  name: 'find-document-for-check',
  citation: 'IR Annex I I.3',
  input: z.object({ number: bounded(300), code: bounded(100) }),
  allowed: mayWithDocuments('find-document-for-check'),
  readOnly: true,
  run: async ({ transaction }: Asked, input) => {
    const number = readReferenceNumber(plainText(input.number))
    const code = readCheckCode(codeLetters(input.code))
    if (parseReferenceNumber(number)?.documentType !== 'ICG-S' || code === undefined) {
      return refused({ code: 'not-found' })
    }
    const found = await findForCheck(transaction, { number, code })
    return found === undefined ? refused({ code: 'not-found' }) : done(found)
  },
})

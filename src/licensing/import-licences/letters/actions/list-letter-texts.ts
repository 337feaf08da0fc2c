import { z } from 'zod'
import { defineAction, done } from '../../../../platform/action.ts'
import type { Asked } from '../../../actor.ts'
import { authorityOf, mayWithLicences } from '../../rules/permissions.ts'
import { listLetterTexts as list } from '../store.ts'
import type { LetterText } from '../types.ts'

/** The letter texts that the authority of an officer keeps. */
export const listLetterTexts = defineAction({
  name: 'list-letter-texts',
  citation: 'IR 18(1)',
  input: z.strictObject({}),
  allowed: mayWithLicences('list-letter-texts'),
  readOnly: true,
  run: async ({ transaction, actor }: Asked, _input: object) => {
    const authorityId = authorityOf(actor)
    return done<readonly LetterText[]>(authorityId === undefined ? [] : await list(transaction, authorityId))
  },
})

import { z } from 'zod'
import { defineAction, done, refused } from '../../../../platform/action.ts'
import { recordId } from '../../../../platform/fields.ts'
import type { Asked } from '../../../actor.ts'
import { mayWithLicences } from '../../rules/permissions.ts'
import { relationTo } from '../../rules/relation.ts'
import { findCase } from '../../store/cases.ts'
import { listMessages } from '../../store/opinion-messages.ts'
import { listOpinions } from '../../store/opinions.ts'
import { standingOf } from '../rules/standing.ts'
import type { CaseOpinion } from '../types.ts'

/** The opinions that an authority asked for in a case that it handles, with their threads: for its officers alone. Code: not-found. */
export const listCaseOpinions = defineAction({
  name: 'list-case-opinions',
  citation: 'Default 57',
  input: z.strictObject({ id: recordId }),
  allowed: mayWithLicences('list-case-opinions'),
  readOnly: true,
  run: async ({ transaction, actor }: Asked, { id }) => {
    const found = await findCase(transaction, id)
    if (found === undefined || relationTo(actor, found) !== 'handling authority')
      return refused({ code: 'not-found' })
    const { authorityId } = found
    const opinions = await listOpinions(transaction, { documentId: id, authorityId })
    const written = await listMessages(
      transaction,
      opinions.map(opinion => opinion.id),
    )
    return done(
      opinions.map(
        (opinion): CaseOpinion => ({
          ...opinion,
          standing: standingOf(opinion, found),
          messages: written.filter(({ opinionId }) => opinionId === opinion.id),
        }),
      ),
    )
  },
})

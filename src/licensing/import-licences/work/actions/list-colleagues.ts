import { z } from 'zod'
import { defineAction, done } from '../../../../platform/action.ts'
import { fullName } from '../../../../platform/words/index.ts'
import type { Asked } from '../../../actor.ts'
import { authorityOf, mayWithLicences } from '../../rules/permissions.ts'
import { mostFound } from '../../rules/work-parts.ts'
import { listOfficers } from '../../store/work.ts'
import type { Colleague } from '../../types.ts'

/** Who works for the authority of an officer, with how many cases each has open, at most 101: to whom a case can be given. */
export const listColleagues = defineAction({
  name: 'list-colleagues',
  citation: 'Default 7',
  input: z.strictObject({}),
  allowed: mayWithLicences('list-colleagues'),
  readOnly: true,
  run: async ({ transaction, actor }: Asked, _input: object) => {
    const authorityId = authorityOf(actor)
    const officers =
      authorityId === undefined ? [] : await listOfficers(transaction, { authorityId, limit: mostFound })
    return done<readonly Colleague[]>(
      officers.map(officer => ({
        account: officer.account,
        name: fullName(officer),
        cases: officer.cases,
      })),
    )
  },
})

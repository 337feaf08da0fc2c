import { z } from 'zod'
import { defineAction, done } from '../../../../platform/action.ts'
import type { Asked } from '../../../actor.ts'
import { authorityOf, mayWithLicences } from '../../rules/permissions.ts'
import { listWorkChoices as list } from '../../store/work.ts'

/** Countries of interest and categories of the open cases of an authority: to what its list can be narrowed. */
export const listWorkChoices = defineAction({
  name: 'list-work-choices',
  citation: 'R 4(7)',
  input: z.strictObject({}),
  allowed: mayWithLicences('list-work-choices'),
  readOnly: true,
  run: async ({ transaction, actor }: Asked, _input: object) => {
    const authorityId = authorityOf(actor)
    return done(authorityId === undefined ? nothing : await list(transaction, authorityId))
  },
})

const nothing: Awaited<ReturnType<typeof list>> = { countries: [], categories: [] }

import { z } from 'zod'
import { categoriesOfPart } from '../../../../law/annex.ts'
import { defineAction, done } from '../../../../platform/action.ts'
import type { Asked } from '../../../actor.ts'
import { authorityOf, mayWithLicences } from '../../rules/permissions.ts'
import { listWorkCountries } from '../../store/work.ts'
import type { WorkChoices } from '../types.ts'

/** Countries of interest of the open cases of an authority, and the categories of Part B: to what its list can be narrowed. */
export const listWorkChoices = defineAction({
  name: 'list-work-choices',
  citation: 'R 4(7)',
  input: z.strictObject({}),
  allowed: mayWithLicences('list-work-choices'),
  readOnly: true,
  run: async ({ transaction, actor }: Asked, _input: object) => {
    const authorityId = authorityOf(actor)
    const countries = authorityId === undefined ? [] : await listWorkCountries(transaction, authorityId)
    return done<WorkChoices>({ countries, categories: categoriesOfPart('B') })
  },
})

import { z } from 'zod'
import { defineAction, done } from '../../../../platform/action.ts'
import { type Asked, accountOf } from '../../../actor.ts'
import { standingOf } from '../../expertise/rules/standing.ts'
import type { AskedLine } from '../../expertise/types.ts'
import { authorityOf, mayWithLicences } from '../../rules/permissions.ts'
import { listAsked } from '../../store/asked-opinions.ts'

const most = 100

/** The opinions that were asked of somebody: as an expert, or for the authority or customs office where they work; the newest first. */
export const listAskedOpinions = defineAction({
  name: 'list-asked-opinions',
  citation: 'Default 57',
  input: z.strictObject({}),
  allowed: mayWithLicences('list-asked-opinions'),
  readOnly: true,
  run: async ({ transaction, actor }: Asked, _input: object) => {
    const customsOffice = actor.kind === 'person' ? actor.role?.customsOffice : undefined
    const reader = { accountId: accountOf(actor) ?? '', authorityId: authorityOf(actor), customsOffice }
    const rows = await listAsked(transaction, { ...reader, most })
    return done(
      rows.map(({ ends, found, ...line }): AskedLine => ({ ...line, standing: standingOf(ends, found) })),
    )
  },
})

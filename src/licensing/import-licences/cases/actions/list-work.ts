import { z } from 'zod'
import { defineAction, done } from '../../../../platform/action.ts'
import { bounded, isCalendarDate } from '../../../../platform/fields.ts'
import { isId } from '../../../../platform/identifiers.ts'
import { type Asked, accountOf } from '../../../actor.ts'
import { authorityOf, mayWithLicences } from '../../rules/permissions.ts'
import { workParts } from '../../rules/work-parts.ts'
import { listWork as list, type WorkCursor } from '../../store/work.ts'

const PAGE = 25

/** The open cases of an authority, the nearest last day first, 25 a page: a part of them, or all (traces-icg 8). */
export const listWork = defineAction({
  name: 'list-work',
  citation: 'R 4(7)',
  input: z.strictObject({ waiting: z.enum(workParts).optional(), cursor: bounded(100).optional() }),
  allowed: mayWithLicences('list-work'),
  readOnly: true,
  run: async ({ transaction, actor }: Asked, { waiting = 'all', cursor }) => {
    const authorityId = authorityOf(actor)
    if (authorityId === undefined) return done({ cases: [], next: undefined })
    const filter = { authorityId, account: accountOf(actor) ?? '', waiting }
    const after = readCursor(cursor)
    const found = await list(transaction, { ...filter, after, limit: PAGE + 1 })
    const cases = found.slice(0, PAGE)
    const last = found.length > PAGE ? cases.at(-1) : undefined
    return done({ cases, next: last && `${last.nextDay ?? ''}.${last.id}` })
  },
})

function readCursor(text = ''): WorkCursor | undefined {
  const [nextDay = '', id = ''] = text.split('.')
  return isCalendarDate(nextDay) && isId(id) ? { nextDay, id } : undefined
}

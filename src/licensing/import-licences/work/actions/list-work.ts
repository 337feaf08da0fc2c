import { z } from 'zod'
import { dayIn } from '../../../../law/time-zones.ts'
import { defineAction, done } from '../../../../platform/action.ts'
import { bounded, isCalendarDate } from '../../../../platform/fields.ts'
import { isId } from '../../../../platform/identifiers.ts'
import { type Asked, accountOf } from '../../../actor.ts'
import { asOf } from '../../rules/days-left.ts'
import { authorityOf, mayWithLicences } from '../../rules/permissions.ts'
import { listWork as list, type WorkCursor } from '../../store/work.ts'
import type { WorkLine } from '../../types.ts'
import { searchOf, workFields } from '../../work-fields.ts'

const PAGE = 25

/** The open cases of an authority, the nearest last day first, 25 a page: a part of them, or all (traces-icg 8). */
export const listWork = defineAction({
  name: 'list-work',
  citation: 'R 4(7)',
  input: z.strictObject({ ...workFields, cursor: bounded(100).optional() }),
  allowed: mayWithLicences('list-work'),
  readOnly: true,
  run: async ({ transaction, actor, now }: Asked, { waiting = 'all', cursor, ...asked }) => {
    const authorityId = authorityOf(actor)
    if (authorityId === undefined) return done<WorkPage>({ cases: [], next: undefined })
    const filter = { authorityId, account: accountOf(actor) ?? '', waiting, ...searchOf(asked) }
    const after = readCursor(cursor)
    const found = await list(transaction, { ...filter, after, limit: PAGE + 1 })
    const today = dayIn(seatOf(actor), now)
    const cases = found.slice(0, PAGE).map(line => asOf(line, today))
    const last = found.length > PAGE ? cases.at(-1) : undefined
    return done<WorkPage>({ cases, next: last && `${last.nextDay ?? ''}.${last.id}` })
  },
})

/** Where the authority of an officer counts its days. */
function seatOf(actor: Asked['actor']): string {
  return actor.kind === 'person' ? (actor.role?.memberState ?? '') : ''
}

interface WorkPage {
  readonly cases: readonly WorkLine[]
  readonly next: string | undefined
}

function readCursor(text = ''): WorkCursor | undefined {
  const [nextDay = '', id = ''] = text.split('.')
  return isCalendarDate(nextDay) && isId(id) ? { nextDay, id } : undefined
}

import { z } from 'zod'
import { defineAction, done } from '../../../../platform/action.ts'
import { bounded } from '../../../../platform/fields.ts'
import { isId } from '../../../../platform/identifiers.ts'
import type { Asked } from '../../../actor.ts'
import { authorityOf, mayWithLicences } from '../../rules/permissions.ts'
import { type ElsewhereCursor, listElsewhere } from '../../store/home-state.ts'
import type { ApplicationElsewhere } from '../types.ts'

const PAGE = 25

interface ElsewherePage {
  readonly applications: readonly ApplicationElsewhere[]
  readonly next: string | undefined
}

/** The undecided applications elsewhere of which the authority of an officer was notified, the newest first, 25 a page. */
export const listApplicationsElsewhere = defineAction({
  name: 'list-applications-elsewhere',
  citation: 'IR 9(3)',
  input: z.strictObject({ cursor: bounded(100).optional() }),
  allowed: mayWithLicences('list-applications-elsewhere'),
  readOnly: true,
  run: async ({ transaction, actor }: Asked, { cursor }) => {
    const authorityId = authorityOf(actor)
    if (authorityId === undefined) return done<ElsewherePage>({ applications: [], next: undefined })
    const wanted = { authorityId, after: readCursor(cursor), limit: PAGE + 1 }
    const found = await listElsewhere(transaction, wanted)
    const applications = found.slice(0, PAGE)
    const last = found.length > PAGE ? applications.at(-1) : undefined
    return done<ElsewherePage>({ applications, next: last && `${last.notifiedAt.getTime()}.${last.id}` })
  },
})

function readCursor(text = ''): ElsewhereCursor | undefined {
  const [time = '', id = ''] = text.split('.')
  return /^\d{1,15}$/.test(time) && isId(id) ? { at: new Date(Number(time)), id } : undefined
}

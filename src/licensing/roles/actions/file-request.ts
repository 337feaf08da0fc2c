import { z } from 'zod'
import { defineAction, done, refused } from '../../../platform/action.ts'
import { newId } from '../../../platform/identifiers.ts'
import { type Asked, accountOf } from '../../actor.ts'
import { mayWithRoles } from '../rules/permissions.ts'
import { countOpenRequests, insertRole } from '../store/requests.ts'
import { tellDeciders } from './tell-deciders.ts'

/** Every request is mailed to those who decide: nobody floods them. */
const MOST_OPEN = 50

/**
 * Keeps a person's request for one role and tells those who decide; asked by the actions that let a person ask. Codes:
 * already-requested, too-many-open (value count).
 */
export const fileRequest = defineAction({
  name: 'file-request',
  citation: 'IR 24(2)',
  input: z.object({
    kind: z.enum(['holder', 'authority-officer', 'customs-officer']),
    /** Of the operator, the authority or the customs office, as the kind asks for. */
    link: z.object({
      operatorId: z.string().optional(),
      authorityId: z.string().optional(),
      customsOffice: z.string().optional(),
    }),
    information: z.string().optional(),
  }),
  allowed: mayWithRoles('file-request'),
  run: async (context: Asked, { kind, link, information }) => {
    const { transaction, now } = context
    const accountId = accountOf(context.actor)
    if (accountId === undefined) return refused({ code: 'not-permitted' })
    if ((await countOpenRequests(transaction, accountId)) >= MOST_OPEN)
      return refused({ code: 'too-many-open', values: { count: MOST_OPEN } })
    const role = { id: newId(now), accountId, kind, ...link, status: 'requested', information, now } as const
    if (!(await insertRole(transaction, role))) return refused({ code: 'already-requested' })
    context.record({ type: 'requested', record: { type: 'role', id: role.id }, data: link })
    await tellDeciders.run(context, { roleId: role.id })
    return done({ roleId: role.id })
  },
})

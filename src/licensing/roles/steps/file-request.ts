import { defineStep, done, refused } from '../../../platform/action.ts'
import { newId } from '../../../platform/identifiers.ts'
import { type Asked, accountOf, type RoleKind } from '../../actor.ts'
import { tellDeciders } from '../letters/steps/tell-deciders.ts'
import { countOpenRequests, insertRole } from '../store/requests.ts'

/** Every request is mailed to those who decide: nobody floods them. */
const MOST_OPEN = 50

/** One role that a person asks for. */
export interface FiledRequest {
  readonly kind: Exclude<RoleKind, 'system-administrator'>
  /** Of the operator, the authority or the customs office, as the kind asks for. */
  readonly link: {
    readonly operatorId?: string
    readonly authorityId?: string
    readonly customsOffice?: string
  }
  readonly information: string | undefined
}

/** Keeps a person's request for one role and tells those who decide. Codes: already-requested, too-many-open (value count). */
export const fileRequest = defineStep({
  name: 'file-request',
  citation: 'IR 24(2)',
  run: async (context: Asked, { kind, link, information }: FiledRequest) => {
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

import { z } from 'zod'
import { defineAction, done, refused } from '../../../platform/action.ts'
import { optionalLines } from '../../../platform/fields.ts'
import { newId } from '../../../platform/identifiers.ts'
import type { Asked } from '../../actor.ts'
import { getAuthority } from '../../authorities/actions/get-authority.ts'
import { getCustomsOffice } from '../../authorities/actions/get-customs-office.ts'
import { mayWithRoles } from '../rules/permissions.ts'
import { insertRole } from '../store/requests.ts'
import { tellDeciders } from './tell-deciders.ts'

/** Asks to be linked to an authority or a customs office. Codes: required, not-found, already-requested. */
export const requestAuthorityRole = defineAction({
  name: 'request-authority-role',
  citation: 'R 4(11)',
  input: z.object({
    organisation: z
      .string('required')
      .regex(
        /^(authority:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|customs:[A-Z]{2}[A-Z0-9]{6})$/,
        'required',
      ),
    information: optionalLines(2000),
  }),
  allowed: mayWithRoles('request-authority-role'),
  run: async (context: Asked, { organisation, information }) => {
    const { transaction, actor, now } = context
    if (actor.kind !== 'person') return refused({ code: 'not-permitted' })
    const wanted = await findOrganisation(context, organisation)
    if (wanted === undefined) return refused({ code: 'not-found', field: 'organisation' })
    const { name, ...link } = wanted
    const { accountId } = actor
    const role = { ...link, id: newId(now), accountId, status: 'requested', information, now } as const
    if (!(await insertRole(transaction, role))) {
      return refused({ code: 'already-requested', field: 'organisation', values: { name } })
    }
    context.record({ type: 'requested', record: { type: 'role', id: role.id }, data: { organisation } })
    await tellDeciders.run(context, { roleId: role.id })
    return done({ names: [name] })
  },
})

async function findOrganisation(context: Asked, organisation: string) {
  const [kind, reference = ''] = organisation.split(':')
  if (kind === 'customs') {
    const office = await getCustomsOffice.run(context, { code: reference })
    if (!office.ok) return undefined
    return { kind: 'customs-officer' as const, customsOffice: reference, name: office.value.name }
  }
  const authority = await getAuthority.run(context, { authorityId: reference })
  if (!authority.ok) return undefined
  return { kind: 'authority-officer' as const, authorityId: reference, name: authority.value.name }
}

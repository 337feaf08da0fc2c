import { z } from 'zod'
import { defineAction, done, refused } from '../../../../platform/action.ts'
import { formed, optionalLines } from '../../../../platform/fields.ts'
import type { Asked } from '../../../actor.ts'
import { getAuthority } from '../../../authorities/steps/get-authority.ts'
import { getCustomsOffice } from '../../../authorities/steps/get-customs-office.ts'
import { mayWithRoles } from '../../rules/permissions.ts'
import { fileRequest } from '../../steps/file-request.ts'

/** Asks to be linked to an authority or a customs office. Codes: required, not-found, already-requested. */
export const requestAuthorityRole = defineAction({
  name: 'request-authority-role',
  citation: 'R 4(11)',
  input: z.strictObject({
    organisation: formed(
      /^(authority:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|customs:[A-Z]{2}[A-Z0-9]{6})$/,
      'required',
    ),
    information: optionalLines(2000),
  }),
  allowed: mayWithRoles('request-authority-role'),
  run: async (context: Asked, { organisation, information }) => {
    const wanted = await findOrganisation(context, organisation)
    if (wanted === undefined) return refused({ code: 'not-found', field: 'organisation' })
    const { name, kind, ...link } = wanted
    const filed = await fileRequest.run(context, { kind, link, information })
    if (filed.ok) return done(null)
    return refused(
      ...filed.refusals.map(one => ({ ...one, field: 'organisation', values: { ...one.values, name } })),
    )
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

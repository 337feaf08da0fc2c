import { z } from 'zod'
import type { ActiveRole, Asked } from '../src/licensing/actor.ts'
import { listAuthorities } from '../src/licensing/authorities/actions/list-authorities.ts'
import type { FiledRequest } from '../src/licensing/roles/steps/file-request.ts'
import { findByEori } from './find-by-eori.ts'

/** For whom somebody is to act, by a number or code that anybody can read. */
export const organisation = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('holder'), eori: z.string() }),
  z.strictObject({ kind: z.literal('authority-officer'), authority: z.string() }),
  z.strictObject({ kind: z.literal('customs-officer'), customsOffice: z.string() }),
  z.strictObject({ kind: z.literal('system-administrator') }),
])

type Requested = Exclude<z.output<typeof organisation>, { kind: 'system-administrator' }>

/** What is asked for, and in which role it is decided about. */
export interface Way {
  readonly request: Pick<FiledRequest, 'kind' | 'link'>
  readonly decidedBy: ActiveRole
}

/** How a role is come by; nothing when its organisation is not known. */
export async function findWay(context: Asked, role: Requested): Promise<Way | undefined> {
  if (role.kind === 'holder') return findWayToOperator(context, role.eori)
  const decidedBy = { ...decider, kind: 'system-administrator' } as const
  if (role.kind === 'customs-officer')
    return { request: { kind: role.kind, link: { customsOffice: role.customsOffice } }, decidedBy }
  const country = role.authority.slice(0, 2)
  const listed = await listAuthorities.run(context, { country })
  const authority = listed.ok ? listed.value.find(one => one.code === role.authority) : undefined
  if (authority === undefined) return undefined
  return { request: { kind: role.kind, link: { authorityId: authority.id } }, decidedBy }
}

const decider = {
  ...{ id: 'seed', organisation: '', memberState: '' },
  ...{ isAdministrator: true, mayUseSeal: false, isCentral: true },
}

async function findWayToOperator(context: Asked, eori: string): Promise<Way | undefined> {
  const operator = await findByEori(context, eori)
  if (operator === undefined) return undefined
  const { authorityId, memberState } = operator.activity
  return {
    request: { kind: 'holder', link: { operatorId: operator.id } },
    decidedBy: { ...decider, kind: 'authority-officer', authorityId, memberState },
  }
}

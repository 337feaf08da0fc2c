import type { FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { perform } from '../../platform/perform.ts'
import { answerAbsent, isAskedToSignIn, type Visiting } from '../documents/visiting.tsx'
import type { Site } from '../site.ts'
import { getCase } from './cases/actions/get-case.ts'
import { getFourEyes } from './cases/actions/get-four-eyes.ts'
import { importLicence } from './kind.ts'
import { type Act, allowedActs } from './rules/acts.ts'
import { mayWithLicences } from './rules/permissions.ts'
import { relationTo } from './rules/relation.ts'
import type { ShownCase } from './rules/show-case.ts'

/** Makes handlers of requests about cases. */
export function answeringCases(site: Site) {
  return (handle: (visiting: Visiting) => Promise<FastifyReply>) =>
    (request: FastifyRequest, reply: FastifyReply) =>
      handle({ site, request, reply, kind: importLicence })
}

/** Answers whoever is no officer of an authority; gives whether that has happened. */
export async function isNoOfficer(visiting: Visiting): Promise<boolean> {
  if (await isAskedToSignIn(visiting)) return true
  if (mayWithLicences('list-work')(visiting.request.visit.actor)) return false
  answerAbsent(visiting)
  return true
}

/** A case as an officer of its authority finds it. */
export interface HandledCase extends ShownCase {
  readonly demandsFourEyes: boolean
}

const address = z.object({ id: z.string() })

/** The case that the address names, for officers of the authority that handles it; otherwise the visitor has been answered. */
export async function findHandled(visiting: Visiting): Promise<HandledCase | undefined> {
  if (await isNoOfficer(visiting)) return undefined
  const { site, request } = visiting
  const { actor } = request.visit
  const input = address.parse(request.params)
  const shown = await perform(site.workplace, getCase, { actor, input })
  const settled = await perform(site.workplace, getFourEyes, { actor, input: {} })
  if (shown.ok && settled.ok && relationTo(actor, shown.value.found) === 'handling authority')
    return { ...shown.value, demandsFourEyes: settled.value.demands }
  answerAbsent(visiting)
  return undefined
}

/** What the visitor can do with a case now. */
export function actsOf({ request }: Visiting, shown: HandledCase): readonly Act[] {
  return allowedActs(request.visit.actor, shown)
}

/** The case, if the visitor can do this with it now; otherwise the visitor has been answered. */
export async function findForAct(visiting: Visiting, act: Act): Promise<HandledCase | undefined> {
  const shown = await findHandled(visiting)
  if (shown === undefined || actsOf(visiting, shown).includes(act)) return shown
  answerAbsent(visiting)
  return undefined
}

/** The address of a case for its officers. */
export function caseAddress({ id }: { readonly id: string }, below = ''): string {
  return `/cases/${id}${below}`
}

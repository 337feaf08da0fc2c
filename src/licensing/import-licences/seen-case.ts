import { z } from 'zod'
import { leadTo } from '../../platform/http/respond.ts'
import { perform } from '../../platform/perform.ts'
import { answerAbsent, isAskedToSignIn, type Visiting } from '../documents/visiting.tsx'
import { getCase } from './cases/actions/get-case.ts'
import { authorityOf } from './rules/permissions.ts'
import type { ShownCase } from './rules/show-case.ts'

const address = z.object({ id: z.string() })

/** The case that the address names, for whoever applied; otherwise the visitor has been answered: officers are led to their own page. */
export async function findOwnCase(visiting: Visiting): Promise<ShownCase | undefined> {
  if (await isAskedToSignIn(visiting)) return undefined
  const { site, request, reply } = visiting
  const { actor } = request.visit
  const found = await perform(site.workplace, getCase, { actor, input: address.parse(request.params) })
  if (found.ok && authorityOf(actor) === undefined) return found.value
  if (found.ok && request.method === 'GET') leadTo(reply, `/cases/${found.value.found.id}`)
  else answerAbsent(visiting)
  return undefined
}

import { z } from 'zod'
import { perform } from '../../platform/perform.ts'
import { answerAbsent, isAskedToSignIn, type Visiting } from '../documents/visiting.tsx'
import { getCase } from './cases/actions/get-case.ts'
import { authorityOf } from './rules/permissions.ts'
import type { ShownCase } from './rules/show-case.ts'

const address = z.object({ id: z.string() })

/** The case that the address names, for whoever applied; otherwise the visitor has been answered: officers have pages of their own. */
export async function findOwnCase(visiting: Visiting): Promise<ShownCase | undefined> {
  if (await isAskedToSignIn(visiting)) return undefined
  const { site, request } = visiting
  const { actor } = request.visit
  const found = await perform(site.workplace, getCase, { actor, input: address.parse(request.params) })
  if (found.ok && authorityOf(actor) === undefined) return found.value
  answerAbsent(visiting)
  return undefined
}

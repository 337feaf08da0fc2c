import { z } from 'zod'
import { perform } from '../../../../platform/perform.ts'
import { answerAbsent, isAskedToSignIn, type Visiting } from '../../../documents/visiting.tsx'
import type { AskedOpinion } from '../../expertise/types.ts'
import { openOpinion } from '../actions/open-opinion.ts'

const address = z.object({ opinion: z.string() })

/** The opinion that the address names, for whoever was asked; otherwise the visitor has been answered. */
export async function findAskedOpinion(visiting: Visiting): Promise<AskedOpinion | undefined> {
  if (await isAskedToSignIn(visiting)) return undefined
  const { site, request } = visiting
  const { opinion: opinionId } = address.parse(request.params)
  const found = await perform(site.workplace, openOpinion, {
    actor: request.visit.actor,
    input: { opinionId },
  })
  if (found.ok) return found.value
  answerAbsent(visiting)
  return undefined
}

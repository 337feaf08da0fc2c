import { z } from 'zod'
import { perform } from '../../../../platform/perform.ts'
import { answerAbsent, type Visiting } from '../../../documents/visiting.tsx'
import { findHandled, type HandledCase } from '../../visiting.tsx'
import { listCaseOpinions } from '../actions/list-case-opinions.ts'
import type { CaseOpinion } from '../types.ts'

const address = z.object({ opinion: z.string() })

/** The opinion of a case that the address names, if the visitor may see it. */
export async function findCaseOpinion(
  { site, request }: Visiting,
  id: string,
): Promise<CaseOpinion | undefined> {
  const { opinion } = address.parse(request.params)
  const listed = await perform(site.workplace, listCaseOpinions, {
    actor: request.visit.actor,
    input: { id },
  })
  return listed.ok ? listed.value.find(each => each.id === opinion) : undefined
}

/** The same with its case, for officers; otherwise the visitor has been answered. */
export async function findThread(
  visiting: Visiting,
): Promise<{ readonly shown: HandledCase; readonly opinion: CaseOpinion } | undefined> {
  const shown = await findHandled(visiting)
  if (shown === undefined) return undefined
  const opinion = await findCaseOpinion(visiting, shown.found.id)
  if (opinion !== undefined) return { shown, opinion }
  answerAbsent(visiting)
  return undefined
}

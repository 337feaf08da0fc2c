import type { FastifyReply } from 'fastify'
import { z } from 'zod'
import { refusalGrounds } from '../../../../law/refusal-grounds.ts'
import { perform } from '../../../../platform/perform.ts'
import { answerAbsent, isAskedToSignIn, showBody, type Visiting } from '../../../documents/visiting.tsx'
import { words } from '../../following/words/decision.ts'
import { getDecisions } from '../actions/get-decisions.ts'
import { DecisionsPage } from '../views/decisions.tsx'

const address = z.object({ id: z.string() })

/** The decisions about an application, for whoever sees the decided document. */
export async function showDecisions(visiting: Visiting): Promise<FastifyReply> {
  const { site, request, reply } = visiting
  if (await isAskedToSignIn(visiting)) return reply
  const { actor } = request.visit
  const input = address.parse(request.params)
  const found = await perform(site.workplace, getDecisions, { actor, input })
  if (!found.ok) return answerAbsent(visiting)
  const { say } = request
  const { number } = found.value.document
  const grounds = refusalGrounds.map(({ code, citation }) => ({ code, citation }))
  return showBody(visiting, {
    title: say(words.pageTitle, { number }),
    content: <DecisionsPage {...{ say, grounds }} {...found.value} />,
  })
}

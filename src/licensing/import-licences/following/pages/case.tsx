import type { FastifyReply } from 'fastify'
import { z } from 'zod'
import { perform } from '../../../../platform/perform.ts'
import type { Say } from '../../../../platform/words/words.ts'
import { answerAbsent, messageOf, showBody, type Visiting } from '../../../documents/visiting.tsx'
import { explainCase } from '../../clocks/actions/explain-case.ts'
import { findOwnCase } from '../../seen-case.ts'
import { tellCase } from '../rules/tell-case.ts'
import { CasePage } from '../views/case.tsx'
import { words } from '../words/case.ts'

const doneQuery = z.object({ done: z.string().optional().catch(undefined) })

/** The page "Where is my case?". */
export async function showCase(visiting: Visiting): Promise<FastifyReply> {
  const { site, request, reply } = visiting
  const shown = await findOwnCase(visiting)
  if (shown === undefined) return reply
  const { id, number } = shown.found
  const clocks = await perform(site.workplace, explainCase, { actor: request.visit.actor, input: { id } })
  const told = clocks.ok ? tellCase(shown, clocks.value) : undefined
  if (!clocks.ok || told === undefined) return answerAbsent(visiting)
  const { say } = request
  return showBody(visiting, {
    title: say(words.title),
    message: ownMessage(say, doneQuery.parse(request.query).done) ?? messageOf(visiting, number),
    content: <CasePage {...{ say, shown, told }} clocks={clocks.value} />,
  })
}

function ownMessage(say: Say, done: string | undefined): string | undefined {
  if (done === 'withdrawn') return say(words.withdrawn)
  if (done === 'too-late') return say(words.tooLate)
  return done === 'answered' ? say(words.answerSent) : undefined
}

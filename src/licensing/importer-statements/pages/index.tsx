import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { dayIn } from '../../../law/time-zones.ts'
import type { RefusalPhrases } from '../../../platform/http/explain.ts'
import { explained, isTurnedAway, showBody, typedValues, type Visiting } from '../../documents/visiting.tsx'
import type { Site } from '../../site.ts'
import { importerStatement as kind } from '../kind.ts'
import { refuseQuestions } from '../rules/refuse-questions.ts'
import { whichDocument } from '../rules/which-document.ts'
import { CheckPage, checkPath } from '../views/check.tsx'
import { StartPage } from '../views/start.tsx'
import { startWords } from '../words/start.ts'

/** Where a statement begins: at once, or with the question which document is needed. */
export function addStartPages(server: FastifyInstance, site: Site): void {
  server.get(`${kind.path}/new`, async (request, reply) => {
    const visiting = { site, request, reply, kind }
    if (await isTurnedAway(visiting)) return reply
    const { say } = request
    return showBody(visiting, { title: say(startWords.newTitle), content: <StartPage say={say} /> })
  })
  server.get(checkPath, async (request, reply) => showCheck({ site, request, reply, kind }))
}

const asked = z.object({
  isFromUnion: z.string().optional(),
  category: z.string().optional(),
  cameFromGround: z.string().optional(),
  wasPartOfMonument: z.string().optional(),
  year: z.string().optional(),
  value: z.string().optional(),
  purpose: z.string().optional(),
  plannedImportDate: z.string().optional(),
})

const phrases: RefusalPhrases = {
  'isFromUnion:unanswered': startWords.unansweredUnion,
  'category:unanswered': startWords.unansweredCategory,
  'cameFromGround:unanswered': startWords.unansweredGround,
  'wasPartOfMonument:unanswered': startWords.unansweredMonument,
  'year:unanswered': startWords.unansweredYear,
  'value:unanswered': startWords.unansweredValue,
  'purpose:unanswered': startWords.unansweredPurpose,
  'year-unreadable': startWords.yearUnreadable,
  'euro-unreadable': startWords.euroUnreadable,
}

function showCheck(visiting: Visiting) {
  const { site, request } = visiting
  const { say } = request
  const questions = asked.safeParse(request.query).data ?? {}
  const { actor } = request.visit
  const own = actor.kind === 'person' ? (actor.role?.memberState ?? '') : ''
  const today = dayIn(own, site.workplace.clock.now())
  const errors = explained(visiting, refuseQuestions(questions, today), phrases)
  const answer = errors.length > 0 ? undefined : whichDocument(questions, today)
  const form = { say, values: typedValues(questions), errors }
  return showBody(visiting, {
    title: say(startWords.checkTitle),
    problem: errors.length > 0,
    typedAt: checkPath,
    typedMethod: 'get',
    content: <CheckPage form={form} answer={answer} />,
  })
}

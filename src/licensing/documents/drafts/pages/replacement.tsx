import type { FastifyInstance } from 'fastify'
import { sendingKey } from '../../../../platform/http/form.ts'
import { leadTo } from '../../../../platform/http/respond.ts'
import { perform } from '../../../../platform/perform.ts'
import type { Site } from '../../../site.ts'
import type { DocumentKind } from '../../kind.ts'
import type { Document } from '../../types.ts'
import { explained, findAllowed, newKey, showBody, type Visiting } from '../../visiting.tsx'
import { words } from '../../words.ts'
import { startReplacement } from '../actions/start-replacement.ts'
import { ReplaceStatementPage } from '../views/replacement.tsx'

/** The correction of a signed document by a new one, of kinds that have it. */
export function addReplacementPages(server: FastifyInstance, site: Site, kind: DocumentKind): void {
  if (kind.verbs.replace === undefined) return
  const path = `${kind.path}/:id/replacement`
  server.get(path, async (request, reply) => ask({ site, request, reply, kind }))
  server.post(path, async (request, reply) => start({ site, request, reply, kind }))
}

async function ask(visiting: Visiting) {
  const statement = await findAllowed(visiting, 'replace')
  return statement === undefined ? visiting.reply : showAsking(visiting, statement)
}

function showAsking(visiting: Visiting, statement: Document, errors: ReturnType<typeof explained> = []) {
  const { say } = visiting.request
  const title = say(words.correctTitle, { number: statement.number })
  const asking = { say, statement, idempotencyKey: newKey(visiting), errors }
  return showBody(visiting, {
    title,
    problem: errors.length > 0,
    content: <ReplaceStatementPage {...asking} />,
  })
}

async function start(visiting: Visiting) {
  const { site, request, reply } = visiting
  const statement = await findAllowed(visiting, 'replace')
  if (statement === undefined) return reply
  const outcome = await perform(site.workplace, startReplacement, {
    actor: request.visit.actor,
    input: { id: statement.id },
    idempotencyKey: sendingKey(request.body),
  })
  if (!outcome.ok) return showAsking(visiting, statement, explained(visiting, outcome.refusals))
  return leadTo(reply, `${visiting.kind.path}/${outcome.value.id}/summary?done=replacement-started`)
}

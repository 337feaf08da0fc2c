import type { FastifyInstance, FastifyReply } from 'fastify'
import type { Refusal } from '../../../platform/action.ts'
import { decodeForm } from '../../../platform/http/decode-form.ts'
import { sendingKey } from '../../../platform/http/form.ts'
import { leadTo } from '../../../platform/http/respond.ts'
import { perform } from '../../../platform/perform.ts'
import type { Site } from '../../site.ts'
import type { DocumentKind } from '../kind.ts'
import type { Document } from '../types.ts'
import {
  answerAbsent,
  explained,
  findSeen,
  newKey,
  showBody,
  typedValues,
  type Visiting,
} from '../visiting.tsx'
import { followDocument } from './actions/follow-document.ts'
import { followingOf } from './rules.ts'
import { FollowingPage, followingAddress, followingTitle } from './views/following.tsx'
import { words } from './words.ts'

/** An application that follows from an earlier document. */
export function addLinkPages(server: FastifyInstance, site: Site, kind: DocumentKind): void {
  const path = `${kind.path}/:id/following`
  server.get(path, async (request, reply) => ask({ site, request, reply, kind }))
  server.post(path, async (request, reply) => start({ site, request, reply, kind }))
}

async function ask(visiting: Visiting): Promise<FastifyReply> {
  const document = await findSeen(visiting)
  return document === undefined ? visiting.reply : showAsking(visiting, document, [])
}

function showAsking(visiting: Visiting, document: Document, refusals: readonly Refusal[]) {
  const { say, visit, body } = visiting.request
  const following = followingOf(visit.actor, document)
  if (following === undefined) return answerAbsent(visiting)
  const errors = explained(visiting, refusals, { 'cannot-be-followed': words.cannotBeFollowed })
  const form = { say, values: typedValues(body), errors }
  const asking = { form, document, following, idempotencyKey: newKey(visiting) }
  return showBody(visiting, {
    title: followingTitle(say, following, document.number),
    problem: errors.length > 0,
    typedAt: followingAddress(document),
    content: <FollowingPage {...asking} />,
  })
}

async function start(visiting: Visiting): Promise<FastifyReply> {
  const { site, request, reply } = visiting
  const document = await findSeen(visiting)
  if (document === undefined) return reply
  const outcome = await perform(site.workplace, followDocument, {
    actor: request.visit.actor,
    input: { ...decodeForm(followDocument.input, request.body), id: document.id },
    idempotencyKey: sendingKey(request.body),
  })
  if (outcome.ok) return leadTo(reply, `${outcome.value.address}/summary?done=following-started`)
  return showAsking(visiting, document, outcome.refusals)
}

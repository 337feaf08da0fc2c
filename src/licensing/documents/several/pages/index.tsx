import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { decodeForm } from '../../../../platform/http/decode-form.ts'
import { sendingKey } from '../../../../platform/http/form.ts'
import { leadTo } from '../../../../platform/http/respond.ts'
import { perform } from '../../../../platform/perform.ts'
import type { Site } from '../../../site.ts'
import { addressOf, type DocumentKind } from '../../kind.ts'
import type { Document } from '../../types.ts'
import { findDraft, pressed, type Visiting } from '../../visiting.tsx'
import { addGood } from '../actions/add-good.ts'
import { splitDraft } from '../actions/split-draft.ts'
import { addRemovalPages } from './removal.tsx'
import { showGoods } from './show-goods.tsx'

type Handler = (visiting: Visiting, document: Document) => Promise<FastifyReply>

/** All goods of a draft that may have several: added, taken out, moved into a draft of their own. */
export function addGoodsPages(server: FastifyInstance, site: Site, kind: DocumentKind): void {
  if (kind.goods === 'one') return
  const answer = (handler: Handler) => async (request: FastifyRequest, reply: FastifyReply) => {
    const visiting = { site, request, reply, kind }
    const document = await findDraft(visiting)
    return document === undefined ? reply : handler(visiting, document)
  }
  const base = `${kind.path}/:id`
  server.get(
    `${base}/goods`,
    answer(async (visiting, document) => showGoods(visiting, document, [])),
  )
  server.post(`${base}/goods`, answer(add))
  server.post(`${base}/split`, answer(split))
  addRemovalPages(server, site, kind)
}

async function add(visiting: Visiting, document: Document) {
  const [button = '', like] = pressed(visiting.request.body).split(':')
  const input = { id: document.id, likeGoodId: button === 'like' ? like : undefined }
  const outcome = await perform(visiting.site.workplace, addGood, asked(visiting, input))
  if (!outcome.ok) return showGoods(visiting, document, outcome.refusals)
  return leadTo(visiting.reply, `${document.address}/goods/${outcome.value.goodId}/good?done=good-added`)
}

async function split(visiting: Visiting, document: Document) {
  const input = { ...decodeForm(splitDraft.input, visiting.request.body), id: document.id }
  const outcome = await perform(visiting.site.workplace, splitDraft, asked(visiting, input))
  if (!outcome.ok) return showGoods(visiting, document, outcome.refusals)
  const { kinds } = visiting.site.workplace.services
  const address = addressOf(kinds, { type: document.type, id: outcome.value.id })
  return leadTo(visiting.reply, `${address}/goods?done=split`)
}

const asked = ({ request }: Visiting, input: object) => ({
  actor: request.visit.actor,
  input,
  idempotencyKey: sendingKey(request.body),
})

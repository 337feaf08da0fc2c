import type { FastifyInstance } from 'fastify'
import { formKey } from '../../../../platform/http/form.ts'
import { leadTo } from '../../../../platform/http/respond.ts'
import { perform } from '../../../../platform/perform.ts'
import type { Site } from '../../../site.ts'
import { findDraftWithGood } from '../../form/good-of-page.ts'
import type { DocumentKind } from '../../kind.ts'
import { draftFrame, newKey, showBody } from '../../visiting.tsx'
import { removeGood } from '../actions/remove-good.ts'
import { RemovalPage } from '../views/removal.tsx'
import { goodsWords } from '../words.ts'
import { showGoods } from './show-goods.tsx'

/** One of several goods is taken out of a draft, after a question. */
export function addRemovalPages(server: FastifyInstance, site: Site, kind: DocumentKind): void {
  const path = `${kind.path}/:id/goods/:good/removal`
  server.get(path, async (request, reply) => {
    const visiting = { site, request, reply, kind }
    const found = await findDraftWithGood(visiting)
    if (found === undefined) return reply
    const { document, good } = found
    const { say } = request
    return showBody(visiting, {
      title: say(goodsWords.removeTitle),
      content: (
        <RemovalPage
          say={say}
          address={document.address}
          good={draftFrame(visiting, document, good).good}
          files={good.photographs.length + good.supportingDocuments.length}
          idempotencyKey={newKey(visiting)}
        />
      ),
    })
  })
  server.post(path, async (request, reply) => {
    const visiting = { site, request, reply, kind }
    const found = await findDraftWithGood(visiting)
    if (found === undefined) return reply
    const { document, good } = found
    const asked = { actor: request.visit.actor, input: { id: document.id, goodId: good.id } }
    const idempotencyKey = formKey(request.body)
    const outcome = await perform(site.workplace, removeGood, { ...asked, idempotencyKey })
    if (!outcome.ok) return showGoods(visiting, document, outcome.refusals)
    return leadTo(reply, `${document.address}/goods?done=removed`)
  })
}

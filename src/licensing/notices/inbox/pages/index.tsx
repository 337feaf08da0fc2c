import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { leadTo, showPage } from '../../../../platform/http/respond.ts'
import { perform } from '../../../../platform/perform.ts'
import { askToSignIn } from '../../../session/ask-to-sign-in.tsx'
import { personOf } from '../../../session/visit.ts'
import type { Exchange, Site } from '../../../site.ts'
import { sayTime } from '../../../words.ts'
import { sayNotice } from '../../say-notice.ts'
import { listNotices } from '../actions/list-notices.ts'
import { openNotice } from '../actions/open-notice.ts'
import { readAllNotices } from '../actions/read-all-notices.ts'
import { InboxPage, inboxPath } from '../views/inbox.tsx'
import { words } from '../words.ts'

/** The messages of whoever is signed in. */
export function addInboxPages(server: FastifyInstance, site: Site): void {
  server.get(inboxPath, async (request, reply) => show({ site, request, reply }))
  server.post(`${inboxPath}/reading`, async (request, reply) => readAll({ site, request, reply }))
  server.post(`${inboxPath}/:id/opening`, async (request, reply) => open({ site, request, reply }))
}

const doneQuery = z.object({ done: z.string().optional().catch(undefined) })
const address = z.object({ id: z.string() })

async function show({ site, request, reply }: Exchange) {
  const { say } = request
  const actor = personOf(request)
  if (actor === undefined) return askToSignIn({ ...site, request, reply })
  const found = await perform(site.workplace, listNotices, { actor, input: {} })
  const { kinds } = site.workplace.services
  const notices = (found.ok ? found.value : []).map(notice => ({
    id: notice.id,
    isRead: notice.isRead,
    text: sayNotice(say, notice, kinds),
    when: sayTime(say, notice, notice.at),
  }))
  const message = doneQuery.parse(request.query).done === 'read' ? say(words.allRead) : undefined
  return showPage(reply, <InboxPage frame={site.frameOf(request, message)} notices={notices} />)
}

async function readAll({ site, request, reply }: Exchange) {
  const actor = personOf(request)
  if (actor === undefined) return askToSignIn({ ...site, request, reply })
  await perform(site.workplace, readAllNotices, { actor, input: {} })
  return leadTo(reply, `${inboxPath}?done=read`)
}

async function open({ site, request, reply }: Exchange) {
  const actor = personOf(request)
  if (actor === undefined) return askToSignIn({ ...site, request, reply })
  const input = address.parse(request.params)
  const opened = await perform(site.workplace, openNotice, { actor, input })
  if (opened.ok) return leadTo(reply, opened.value.address)
  reply.callNotFound()
  return reply
}

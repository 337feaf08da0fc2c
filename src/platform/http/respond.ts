import type { FastifyReply } from 'fastify'
import type { VNode } from 'preact'
import { reasonToShowAgain } from '../showing-again.ts'
import { render } from '../ui/render.ts'

/** Sends a page; nothing of it is kept by browsers or proxies. */
export function showPage(reply: FastifyReply, page: VNode, status = 200): FastifyReply {
  return send(reply, page, { status, cacheControl: 'no-store' })
}

/**
 * Sends the page of a form with what was typed, which must be no secret. The answer to a sent form may be kept by the
 * browser, whose Back button could not show it again otherwise; signing out makes the browser forget it.
 */
export function showTyped(reply: FastifyReply, page: VNode, status = 200): FastifyReply {
  const cacheControl = reply.request.method === 'POST' ? 'private, no-cache' : 'no-store'
  return send(reply, page, { status, cacheControl })
}

/** For the answer to a sign-out: the browser forgets the pages that `showTyped` let it keep (Clear Site Data, 3.1). */
export const forgetPages = { 'clear-site-data': '"cache"' } as const

interface Sending {
  readonly status: number
  readonly cacheControl: string
}

function send(reply: FastifyReply, page: VNode, { status, cacheControl }: Sending): FastifyReply {
  return reply
    .code(reasonToShowAgain()?.status ?? status)
    .header('content-type', 'text/html; charset=utf-8')
    .header('cache-control', cacheControl)
    .send(render(page))
}

/** Leads on after a change, so that reloading does not repeat it (RFC 9110, 303). */
export function leadTo(reply: FastifyReply, path: string): FastifyReply {
  return reply.redirect(path, 303)
}

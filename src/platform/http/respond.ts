import type { FastifyReply } from 'fastify'
import type { VNode } from 'preact'
import { render } from '../ui/render.ts'

/** Sends a page; nothing of it is kept by browsers or proxies. */
export function showPage(reply: FastifyReply, page: VNode, status = 200): FastifyReply {
  return reply
    .code(status)
    .header('content-type', 'text/html; charset=utf-8')
    .header('cache-control', 'no-store')
    .send(render(page))
}

/** Leads on after a change, so that reloading does not repeat it (RFC 9110, 303). */
export function leadTo(reply: FastifyReply, path: string): FastifyReply {
  return reply.redirect(path, 303)
}

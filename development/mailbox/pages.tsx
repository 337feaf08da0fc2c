import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { languageChoices } from '../../src/platform/http/language.ts'
import { showPage } from '../../src/platform/http/respond.ts'
import type { Message } from './message.ts'
import type { Messages } from './open-messages.ts'
import { List } from './views/list.tsx'
import { Show } from './views/show.tsx'

const pageSize = 100
const listQuery = z.object({
  to: z.string().trim().catch(''),
  page: z.coerce.number().int().min(1).catch(1),
})
const messageAddress = z.object({ id: z.string() })

/** The pages for people: the list, one mail, and a mail's HTML for the frame. */
export function registerPages(server: FastifyInstance, messages: Messages): void {
  server.get('/', (request, reply) => {
    const { to, page } = listQuery.parse(request.query)
    const list = findPage(messages.list(), to, page)
    return showPage(reply, <List say={request.say} languages={languageChoices(request)} to={to} {...list} />)
  })

  server.get('/messages/:id', (request, reply) => {
    const message = messages.find(messageAddress.parse(request.params).id)
    if (!message) return reply.callNotFound()
    // The frame is this page's alone; the other headers of the server stay.
    reply.header('content-security-policy', `${reply.getHeader('content-security-policy')}; frame-src 'self'`)
    return showPage(reply, <Show say={request.say} languages={languageChoices(request)} message={message} />)
  })

  server.get('/messages/:id/html', (request, reply) => {
    const message = messages.find(messageAddress.parse(request.params).id)
    if (!message) return reply.callNotFound()
    reply.header('content-security-policy', framedPolicy).header('cache-control', 'no-store')
    return reply.type('text/html; charset=utf-8').send(openLinksOutside(message.html))
  })
}

// A mail is a stranger's: no script, no form, nothing loaded from elsewhere.
const framedPolicy = [
  "default-src 'none'",
  "style-src 'unsafe-inline'",
  'img-src data:',
  "form-action 'none'",
  "frame-ancestors 'self'",
  'sandbox allow-popups allow-popups-to-escape-sandbox',
].join('; ')

function openLinksOutside(html: string): string {
  const base = '<base target="_blank">'
  return /<head\b[^>]*>/i.test(html) ? html.replace(/<head\b[^>]*>/i, head => head + base) : base + html
}

function findPage(all: readonly Message[], to: string, page: number) {
  const found = all.filter(message => message.to.toLowerCase().includes(to.toLowerCase()))
  return {
    messages: found.slice((page - 1) * pageSize, page * pageSize),
    count: found.length,
    newer: page > 1 ? addressOfPage(to, page - 1) : undefined,
    older: found.length > page * pageSize ? addressOfPage(to, page + 1) : undefined,
  }
}

function addressOfPage(to: string, page: number): string {
  return `/?${new URLSearchParams({ to, page: String(page) })}`
}

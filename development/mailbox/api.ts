import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import type { Messages } from './open-messages.ts'

const messagesQuery = z.object({ to: z.string().trim().toLowerCase().optional() })

/** What tests read: the mails (to one address, in upper or lower case), newest first. */
export function registerApi(server: FastifyInstance, messages: Messages): void {
  server.get('/api/messages', async (request, reply) => {
    const query = messagesQuery.safeParse(request.query)
    if (!query.success) return reply.code(400).send({ code: 'to-given-twice' })
    const { to } = query.data
    reply.header('cache-control', 'no-store')
    return messages.list().filter(message => to === undefined || message.to.toLowerCase() === to)
  })
}

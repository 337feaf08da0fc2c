import type { IncomingMessage } from 'node:http'
import type { FastifyReply, FastifyRequest } from 'fastify'

/** What of a request says where it went. */
export type Asked = Pick<IncomingMessage, 'method' | 'url' | 'headers'>

const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/

/**
 * The address of the same page at the public origin, for one that was asked for by another name of this machine, as
 * 127.0.0.1 for localhost: the cookies of a sign-in hold at one name alone. Nothing for forms and for /health, and where
 * the public origin is no name of this machine or has another port.
 */
export function findHome(publicUrl: string, { method, url = '', headers }: Asked): string | undefined {
  if ((method !== 'GET' && method !== 'HEAD') || url === '/health') return undefined
  const home = new URL(publicUrl)
  const asked = URL.parse(`${home.protocol}//${headers.host}`)
  if (asked === null || asked.hostname === home.hostname || asked.port !== home.port) return undefined
  if (!LOOPBACK.test(asked.hostname) || !LOOPBACK.test(home.hostname)) return undefined
  return `${home.origin}${url.startsWith('/') ? url : '/'}`
}

/** Leads who looks at a page by another name of this machine to its public address; for evaluation. */
export function leadHome(publicUrl: string) {
  return async ({ raw }: FastifyRequest, reply: FastifyReply): Promise<unknown> => {
    const home = findHome(publicUrl, raw)
    return home === undefined ? undefined : reply.header('cache-control', 'no-store').redirect(home, 307)
  }
}

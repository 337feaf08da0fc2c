import type { FastifyReply, FastifyRequest } from 'fastify'

/** A cookie that holds one opaque secret; `__Host-` and Secure where the service has TLS (RFC 6265bis). */
export interface SecretCookie {
  /** The cookie's secret, when the browser sent one. */
  read(request: FastifyRequest): string | undefined
  /** Sends the secret; without `maxAge` (seconds) it ends with the browser session. */
  set(reply: FastifyReply, secret: string, maxAge?: number): void
  clear(reply: FastifyReply): void
}

/** Declares a cookie of one application; `publicUrl` decides about TLS. */
export function secretCookie(name: string, publicUrl: string): SecretCookie {
  const secure = publicUrl.startsWith('https:')
  const fullName = secretCookieName(name, publicUrl)
  const options = { path: '/', httpOnly: true, sameSite: 'lax', secure } as const
  return {
    read: request => request.cookies[fullName],
    set: (reply, secret, maxAge) => {
      reply.setCookie(fullName, secret, maxAge === undefined ? options : { ...options, maxAge })
    },
    clear: reply => {
      reply.clearCookie(fullName, options)
    },
  }
}

/** The name under which browsers send such a cookie. */
export function secretCookieName(name: string, publicUrl: string): string {
  return publicUrl.startsWith('https:') ? `__Host-${name}` : name
}

/** One cookie's value from a raw header, for requests that do not come through the server's plugins (RFC 6265, 4.2). */
export function readCookie(header: string | undefined, name: string): string | undefined {
  const pairs = (header ?? '').split(';').map(pair => pair.trim())
  return pairs.find(pair => pair.startsWith(`${name}=`))?.slice(name.length + 1)
}

import type { FastifyReply, FastifyRequest } from 'fastify'

/** What the headers depend on: the service's address and where its forms may lead by redirects. */
export interface HeaderOptions {
  readonly publicUrl: string
  readonly formTargets: readonly string[]
}

/** Sets the security headers of every answer (OWASP ASVS 5.0, 3.4). */
export function securityHeaders(options: HeaderOptions) {
  const headers = headersOf(options)
  return async (_request: FastifyRequest, reply: FastifyReply): Promise<void> => {
    reply.headers(headers)
  }
}

const policy = 'content-security-policy'

/** Lets this one page show PDF files of the application within itself (CSP 3, object-src and frame-src). */
export function embedOwnFiles(reply: FastifyReply): void {
  reply.header(policy, `${String(reply.getHeader(policy))}; object-src 'self'; frame-src 'self'`)
}

/** Lets an answer that is a file be shown within pages of the application; it may load and send nothing itself. */
export function letBeEmbedded(reply: FastifyReply): void {
  const allowed = [`default-src 'none'`, `object-src 'self'`, `frame-ancestors 'self'`]
  reply.header(policy, [...allowed, `base-uri 'none'`, `form-action 'none'`].join('; '))
}

/** The headers by name, for answers that do not pass through the server's hooks. */
export function headersOf(options: HeaderOptions): Record<string, string> {
  const always = {
    [policy]: contentSecurityPolicy(options.formTargets),
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'same-origin',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'permissions-policy': 'camera=(self), geolocation=(), microphone=()',
  }
  if (!options.publicUrl.startsWith('https:')) return always
  return { ...always, 'strict-transport-security': 'max-age=63072000; includeSubDomains' }
}

function contentSecurityPolicy(formTargets: readonly string[]): string {
  return [
    `default-src 'none'`,
    `script-src 'self'`,
    `style-src 'self'`,
    `img-src 'self' data: blob:`,
    `connect-src 'self'`,
    `manifest-src 'self'`,
    `worker-src 'self'`,
    `media-src 'self' blob:`,
    `form-action ${["'self'", ...formTargets].join(' ')}`,
    `frame-ancestors 'none'`,
    `base-uri 'none'`,
  ].join('; ')
}

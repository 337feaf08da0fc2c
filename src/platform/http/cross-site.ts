import type { FastifyRequest } from 'fastify'

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Whether other sites' servers may post here, e.g. a log-out notice. */
    crossSite?: boolean
  }
}

class CrossSiteRequest extends Error {
  readonly statusCode = 403
}

const CHANGING = new Set(['POST', 'PUT', 'PATCH', 'DELETE'])

/** Refuses changes that another site asks for, by Fetch Metadata or, where absent, by Origin. */
export function refuseCrossSite(origin: string) {
  return async (request: FastifyRequest): Promise<void> => {
    if (!CHANGING.has(request.method) || request.routeOptions.config.crossSite === true) return
    if (!isOwn(request, origin)) throw new CrossSiteRequest('asked for by another site')
  }
}

function isOwn(request: FastifyRequest, origin: string): boolean {
  const site = request.headers['sec-fetch-site']
  if (site !== undefined) return site === 'same-origin' || site === 'none'
  return request.headers.origin === origin
}

import type { IncomingMessage, RequestListener, Server, ServerResponse } from 'node:http'
import { createServer as createHttpServer } from 'node:http'
import { join } from 'node:path'
import compress from '@fastify/compress'
import cookie from '@fastify/cookie'
import formbody from '@fastify/formbody'
import multipart from '@fastify/multipart'
import rateLimit from '@fastify/rate-limit'
import serveStatic from '@fastify/static'
import Fastify, {
  type FastifyBaseLogger,
  type FastifyInstance,
  type FastifyRequest,
  LogController,
} from 'fastify'
import { usualLimits } from '../files/index.ts'
import type { Log } from '../log.ts'
import { root } from '../root.ts'
import { refuseCrossSite } from './cross-site.ts'
import { chooseRequestLanguage } from './language.ts'
import type { ShowProblem } from './problem.ts'
import { addProblemPages } from './problems.ts'
import { securityHeaders } from './security-headers.ts'

/** What an application's server needs to know. */
export interface ServerOptions {
  readonly log: Log
  readonly publicUrl: string
  /** Other origins to which this application's forms may lead by redirects. */
  readonly formTargets?: readonly string[]
  readonly requestsPerMinute: number
  readonly trustProxy: boolean
  readonly showProblem: ShowProblem
  /** Answers requests before the application does; gives false where the application shall answer. */
  readonly before?: (request: IncomingMessage, response: ServerResponse) => boolean
}

const MEGABYTE = 1_048_576

/** Makes a server with security headers, cross-site defence, languages, limits, assets and problem pages. */
export async function createServer(options: ServerOptions): Promise<FastifyInstance> {
  const loggerInstance: FastifyBaseLogger = options.log.child({}, { serializers: { req: briefRequest } })
  const server = Fastify({
    loggerInstance,
    trustProxy: options.trustProxy ? isOwnProxy : false,
    bodyLimit: MEGABYTE,
    requestTimeout: 60_000,
    connectionTimeout: 75_000,
    keepAliveTimeout: 5_000,
    genReqId: () => crypto.randomUUID().slice(0, 8),
    logController: new LogController({ disableRequestLogging: true }),
    forceCloseConnections: 'idle',
    serverFactory: handler => httpServer(handler, options.before),
  })
  server.addHook(
    'onRequest',
    securityHeaders({ publicUrl: options.publicUrl, formTargets: options.formTargets ?? [] }),
  )
  await server.register(cookie)
  server.decorateRequest('say')
  server.addHook('onRequest', chooseRequestLanguage(options.publicUrl))
  await server.register(rateLimit, { max: options.requestsPerMinute, timeWindow: '1 minute' })
  addProblemPages(server, options.showProblem)
  server.addHook('onRequest', refuseCrossSite(new URL(options.publicUrl).origin))
  await server.register(formbody, { bodyLimit: MEGABYTE })
  await server.register(multipart, {
    limits: { files: 30, fields: 200, fieldSize: 100_000, parts: 240, fileSize: usualLimits.maximumBytes },
    throwFileSizeLimit: false,
  })
  await server.register(compress, { encodings: ['br', 'gzip'], threshold: 1024 })
  await server.register(serveStatic, {
    root: join(root, 'dist/assets'),
    prefix: '/assets/',
    immutable: true,
    maxAge: '365d',
    wildcard: true,
  })
  return server
}

/** Of several addresses in the proxy's header only the last is its own; the others are what strangers sent. */
function isOwnProxy(_address: string, hop: number): boolean {
  return hop === 0
}

function httpServer(handler: RequestListener, before: ServerOptions['before']): Server {
  if (before === undefined) return createHttpServer(handler)
  return createHttpServer((request, response) => {
    if (!before(request, response)) handler(request, response)
  })
}

/** The query is left out of the log: links in mails carry secrets there. */
function briefRequest(request: FastifyRequest) {
  return { method: request.method, path: request.url.split('?')[0] }
}

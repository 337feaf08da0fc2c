import type { IncomingMessage, RequestListener, Server, ServerResponse } from 'node:http'
import { createServer as createHttpServer } from 'node:http'
import { join } from 'node:path'
import compress from '@fastify/compress'
import cookie from '@fastify/cookie'
import rateLimit from '@fastify/rate-limit'
import serveStatic from '@fastify/static'
import Fastify, {
  type FastifyBaseLogger,
  type FastifyInstance,
  type FastifyReply,
  type FastifyRequest,
  LogController,
} from 'fastify'
import type { Log } from '../log.ts'
import { root } from '../root.ts'
import { type ConnectionLimits, usualConnections } from './connection-limits.ts'
import { type ConnectionCount, countConnections } from './count-connections.ts'
import { refuseCrossSite } from './cross-site.ts'
import { endUnread } from './end-unread.ts'
import { chooseRequestLanguage, showInOtherLanguage } from './language.ts'
import { findHome, leadHome } from './lead-home.ts'
import type { ShowProblem } from './problem.ts'
import { addProblemPages } from './problems.ts'
import { refuseCrowds } from './refuse-crowds.ts'
import { securityHeaders } from './security-headers.ts'
import { sendInPieces } from './send-in-pieces.ts'
import { type FormLimits, takeForms, usualForms } from './take-forms.ts'
import { watchPace } from './watch-pace.ts'

/** What an application's server needs to know. */
export interface ServerOptions {
  readonly log: Log
  readonly publicUrl: string
  /** Leads people who came by another name of this machine, as 127.0.0.1 for localhost, to the public address. */
  readonly leadsHome?: boolean
  /** Other origins to which this application's forms may lead by redirects. */
  readonly formTargets?: readonly string[]
  readonly requestsPerMinute: number
  readonly trustProxy: boolean
  readonly showProblem: ShowProblem
  /** Whether a fault comes of something that is away, such as the database. */
  readonly isOutage?: (fault: unknown) => boolean
  readonly connections?: ConnectionLimits
  readonly forms?: FormLimits
  /** Answers requests before the application does; gives false where the application shall answer. */
  readonly before?: (request: IncomingMessage, response: ServerResponse) => boolean
}

/** Makes a server with security headers, cross-site defence, languages, limits, assets and problem pages. */
export async function createServer(options: ServerOptions): Promise<FastifyInstance> {
  const loggerInstance: FastifyBaseLogger = options.log.child({}, { serializers: { req: briefRequest } })
  const { connections = usualConnections, forms = usualForms } = options
  const count = countConnections(
    options.trustProxy ? { ...connections, mostOfNetwork: undefined } : connections,
  )
  const server = Fastify({
    loggerInstance,
    trustProxy: options.trustProxy ? isOwnProxy : false,
    bodyLimit: forms.bytes,
    genReqId: () => crypto.randomUUID().slice(0, 8),
    logController: new LogController({ disableRequestLogging: true }),
    forceCloseConnections: 'idle',
    serverFactory: httpServers({ limits: connections, count, before: beforeOf(options) }),
  })
  server.addHook(
    'onRequest',
    securityHeaders({ publicUrl: options.publicUrl, formTargets: options.formTargets ?? [] }),
  )
  if (options.leadsHome === true) server.addHook('onRequest', leadHome(options.publicUrl))
  await server.register(cookie)
  server.decorateRequest('say')
  server.addHook('onRequest', chooseRequestLanguage(options.publicUrl))
  server.addHook('preHandler', showInOtherLanguage)
  server.addHook('onRequest', refuseTooMuch(count))
  server.addHook('onRequest', refuseCrowds())
  await server.register(rateLimit, { max: options.requestsPerMinute, timeWindow: '1 minute' })
  addProblemPages(server, options)
  server.addHook('onRequest', refuseCrossSite(new URL(options.publicUrl).origin))
  await takeForms(server, forms)
  await server.register(compress, { encodings: ['br', 'gzip'], threshold: 1024 })
  server.addHook('onSend', sendInPieces)
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

class TooBusy extends Error {
  readonly statusCode = 503
}

function refuseTooMuch(count: ConnectionCount) {
  return async ({ raw }: FastifyRequest, reply: FastifyReply): Promise<void> => {
    if (!count.isTooMuch(raw)) return
    reply.headers({ connection: 'close', 'retry-after': '30' })
    throw new TooBusy('no place for another connection')
  }
}

/** Who came by another name is led home before anybody answers. */
function beforeOf({ publicUrl, leadsHome, before = () => false }: ServerOptions): Serving['before'] {
  if (leadsHome !== true) return before
  return (request, response) => findHome(publicUrl, request) === undefined && before(request, response)
}

interface Serving {
  readonly limits: ConnectionLimits
  readonly count: ConnectionCount
  readonly before: NonNullable<ServerOptions['before']>
}

/** Fastify sets no limits on servers that it has not made itself, and makes one for each address it listens at. */
function httpServers({ limits, count, before }: Serving) {
  const settings = {
    headersTimeout: limits.headers,
    requestTimeout: 0,
    connectionsCheckingInterval: Math.min(1000, limits.headers),
    keepAliveTimeout: limits.idle,
    keepAlive: true,
  }
  return (handler: RequestListener): Server => {
    const server = createHttpServer(settings, (request, response) => {
      watchPace(request, response, limits.pace)
      endUnread(request, response, limits.unread)
      if (count.isTooMuch(request) || !before(request, response)) handler(request, response)
    })
    count.watch(server)
    return server
  }
}

const secretInPath = /[\w-]{43,}/g

/** The query is left out of the log, and so is a secret in the path: links in mails and calendars carry them there. */
function briefRequest(request: FastifyRequest) {
  return { method: request.method, path: request.url.split('?')[0]?.replace(secretInPath, '…') }
}

import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { isShowingAgain, showAgain } from '../showing-again.ts'
import { saysFull, tellFault } from '../told-fault.ts'
import type { Problem, ShowProblem } from './problem.ts'
import { showPage } from './respond.ts'

const codeByStatus: Readonly<Record<number, Problem['code']>> = {
  403: 'forbidden',
  404: 'not-found',
  413: 'too-large',
  429: 'too-many-requests',
  503: 'busy',
}

/** How problems are recognised and shown. */
export interface ProblemOptions {
  readonly showProblem: ShowProblem
  /** Whether a fault comes of something that is away, which the log tells elsewhere. */
  readonly isOutage?: ((fault: unknown) => boolean) | undefined
}

/**
 * Answers unknown addresses and errors with a page, or with problem+json where JSON is asked for (RFC 9457). A form whose
 * contents found no room on the disk is shown again with them.
 */
export function addProblemPages(server: FastifyInstance, { showProblem, isOutage }: ProblemOptions): void {
  const answer = (request: FastifyRequest, reply: FastifyReply, problem: Problem) =>
    isForMachine(request)
      ? reply
          .code(problem.status)
          .header('content-type', 'application/problem+json')
          .header('cache-control', 'no-store')
          .send(JSON.stringify({ status: problem.status, code: problem.code, reference: problem.reference }))
      : showPage(reply, showProblem(request, problem), problem.status)

  // Unknown addresses are no routes, to which the limit comes by itself.
  server.setNotFoundHandler({ preHandler: server.rateLimit() }, (request, reply) =>
    answer(request, reply, { status: 404, code: 'not-found', reference: request.id }),
  )
  server.setErrorHandler((error: FastifyError, request, reply) => {
    const problem = problemOf(error, request.id, isOutage)
    if (problem.code === 'storage-full' && isOutage?.(error) !== true)
      request.log.error({ reason: error.message }, 'no room on the disk')
    if (problem.code === 'storage-full' && isTyped(request))
      return showAgain(() => request.routeOptions.handler.call(server, request, reply), noRoom)
    if (problem.code === 'failed') request.log.error({ err: error, reference: request.id }, 'request failed')
    // Closed at once, the connection would take the answer along: browsers read it after they have sent.
    if (problem.code === 'too-large') reply.removeHeader('connection')
    return answer(request, reply, problem)
  })
}

/** What the reader of multipart forms (RFC 7578) says of a broken one, without a status. */
const brokenForm = /unexpected end of multipart data$|^Multipart: Boundary not found$/i

const noRoom = { status: 503, refusals: [{ code: 'storage-full' }] } as const

/** Files were read to their end, and cannot be read a second time. */
function isTyped(request: FastifyRequest): boolean {
  const type = request.headers['content-type'] ?? ''
  return (
    request.method === 'POST' && type.includes('urlencoded') && !isForMachine(request) && !isShowingAgain()
  )
}

function problemOf(error: FastifyError, reference: string, isOutage: ProblemOptions['isOutage']): Problem {
  if (saysFull(tellFault(error))) return { status: 503, code: 'storage-full', reference }
  if (isOutage?.(error) === true) return { status: 503, code: 'unavailable', reference }
  const status = error.statusCode ?? (brokenForm.test(error.message) ? 400 : 500)
  const code = codeByStatus[status]
  if (status >= 500 && code === undefined) return { status: 500, code: 'failed', reference }
  return { status, code: code ?? 'invalid', reference }
}

function isForMachine(request: FastifyRequest): boolean {
  const accept = request.headers.accept ?? ''
  return accept.includes('json') && !accept.includes('text/html')
}

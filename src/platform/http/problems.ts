import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Problem, ShowProblem } from './problem.ts'
import { showPage } from './respond.ts'

const codeByStatus: Readonly<Record<number, Problem['code']>> = {
  403: 'forbidden',
  404: 'not-found',
  413: 'too-large',
  429: 'too-many-requests',
  503: 'busy',
}

/** Answers unknown addresses and errors with a page, or with problem+json where JSON is asked for (RFC 9457). */
export function addProblemPages(server: FastifyInstance, showProblem: ShowProblem): void {
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
    const problem = problemOf(error, request.id)
    if (problem.code === 'failed') request.log.error({ err: error, reference: request.id }, 'request failed')
    // Closed at once, the connection would take the answer along: browsers read it after they have sent.
    if (problem.code === 'too-large') reply.removeHeader('connection')
    return answer(request, reply, problem)
  })
}

/** What the reader of multipart forms (RFC 7578) says of a broken one, without a status. */
const brokenForm = /unexpected end of multipart data$|^Multipart: Boundary not found$/i

function problemOf(error: FastifyError, reference: string): Problem {
  const status = error.statusCode ?? (brokenForm.test(error.message) ? 400 : 500)
  const code = codeByStatus[status]
  if (status >= 500 && code === undefined) return { status: 500, code: 'failed', reference }
  return { status, code: code ?? 'invalid', reference }
}

function isForMachine(request: FastifyRequest): boolean {
  const accept = request.headers.accept ?? ''
  return accept.includes('json') && !accept.includes('text/html')
}

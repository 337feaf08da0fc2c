import type { FastifyRequest } from 'fastify'
import type { VNode } from 'preact'

/** What went wrong, for the problem page: an HTTP status, a code and the request's number in the log. */
export interface Problem {
  readonly status: number
  readonly code:
    | 'not-found'
    | 'forbidden'
    | 'too-many-requests'
    | 'too-large'
    | 'invalid'
    | 'busy'
    | 'unavailable'
    | 'storage-full'
    | 'failed'
  readonly reference: string
}

/** Draws the page that tells a person of a problem. */
export type ShowProblem = (request: FastifyRequest, problem: Problem) => VNode

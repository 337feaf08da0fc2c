import type { FastifyRequest } from 'fastify'
import { type Actor, anonymous } from '../actor.ts'

/** Who makes a request, and in which session. */
export interface Visit {
  readonly actor: Actor
  readonly sessionId: string | undefined
  /** Whether the person has other roles to change to. */
  readonly hasOtherRoles: boolean
  /** The organisation of the role that the person chose and that has ended or rests; empty for the system's own. */
  readonly endedFor?: string | undefined
}

declare module 'fastify' {
  interface FastifyRequest {
    visit: Visit
  }
}

export const strangerVisit: Visit = { actor: anonymous, sessionId: undefined, hasOtherRoles: false }

/** The person of a request, when signed in. */
export function personOf(request: FastifyRequest) {
  const { actor } = request.visit
  return actor.kind === 'person' ? actor : undefined
}

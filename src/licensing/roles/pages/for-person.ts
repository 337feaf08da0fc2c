import type { FastifyReply, FastifyRequest } from 'fastify'
import { leadTo } from '../../../platform/http/respond.ts'
import type { Person } from '../../actor.ts'
import { personOf } from '../../session/visit.ts'

/** What a handler for somebody who is signed in works with. */
export interface PersonVisit {
  readonly person: Person
  readonly request: FastifyRequest
  readonly reply: FastifyReply
}

/** Answers people who are signed in; a visitor is led to sign in first and comes back. */
export function forPerson(answer: (visit: PersonVisit) => unknown) {
  return async (request: FastifyRequest, reply: FastifyReply): Promise<unknown> => {
    const person = personOf(request)
    if (person !== undefined) return answer({ person, request, reply })
    const path = request.method === 'GET' ? request.url : '/'
    return leadTo(reply, `/sign-in?${new URLSearchParams({ continue: path })}`)
  }
}

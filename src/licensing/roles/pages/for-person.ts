import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { leadTo } from '../../../platform/http/respond.ts'
import type { Person } from '../../actor.ts'
import { personOf } from '../../session/visit.ts'
import type { Site } from '../../site.ts'

/** What a handler for somebody who is signed in works with. */
export interface PersonVisit {
  readonly person: Person
  readonly request: FastifyRequest
  readonly reply: FastifyReply
}

type Answer = (site: Site, visit: PersonVisit) => unknown

/** Registers pages for people who are signed in; a visitor is led to sign in first and comes back. */
export function forPeople(server: FastifyInstance, site: Site) {
  const only = (answer: Answer) => async (request: FastifyRequest, reply: FastifyReply) => {
    const person = personOf(request)
    if (person !== undefined) return answer(site, { person, request, reply })
    const path = request.method === 'GET' ? request.url : '/'
    return leadTo(reply, `/sign-in?${new URLSearchParams({ continue: path })}`)
  }
  return {
    get: (path: string, answer: Answer) => server.get(path, only(answer)),
    post: (path: string, answer: Answer) => server.post(path, only(answer)),
  }
}

const address = z.object({ id: z.string() })

/** The record that the address names. */
export function recordIn({ request }: PersonVisit): string {
  return address.parse(request.params).id
}

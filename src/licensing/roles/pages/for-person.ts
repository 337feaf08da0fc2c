import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import type { Person } from '../../actor.ts'
import { askToSignIn } from '../../session/ask-to-sign-in.tsx'
import { personOf } from '../../session/visit.ts'
import type { Exchange, Site } from '../../site.ts'

/** A request of somebody who is signed in, being answered. */
export interface PersonExchange extends Exchange {
  readonly person: Person
}

type Answer = (exchange: PersonExchange) => unknown

/** Registers pages for people who are signed in; a visitor is asked to sign in first and loses nothing. */
export function forPeople(server: FastifyInstance, site: Site) {
  const only = (answer: Answer) => async (request: FastifyRequest, reply: FastifyReply) => {
    const person = personOf(request)
    return person === undefined
      ? askToSignIn({ ...site, request, reply })
      : answer({ site, person, request, reply })
  }
  return {
    get: (path: string, answer: Answer) => server.get(path, only(answer)),
    post: (path: string, answer: Answer) => server.post(path, only(answer)),
  }
}

const address = z.object({ id: z.string() })

/** The record that the address names. */
export function recordIn({ request }: PersonExchange): string {
  return address.parse(request.params).id
}

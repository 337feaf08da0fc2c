import type { FastifyReply, FastifyRequest } from 'fastify'
import { openPlaces } from '../places.ts'

/** A person sends one form, an impatient one a few, and from several tabs some more. */
const AT_ONCE = 10

class TooManyAtOnce extends Error {
  readonly statusCode = 429
}

/**
 * Refuses with 429 what one browser sends while many of its forms are still worked on: before its session is looked up,
 * so that a flood costs next to nothing.
 */
export function refuseCrowds() {
  const places = openPlaces({ most: Number.POSITIVE_INFINITY, mostOfOne: AT_ONCE })
  return async (request: FastifyRequest, reply: FastifyReply): Promise<void> => {
    const { cookie = '' } = request.headers
    if (request.method === 'GET' || request.method === 'HEAD' || cookie === '') return
    const leave = places.take(cookie)
    if (leave === undefined) throw new TooManyAtOnce('too many forms of one browser at once')
    reply.raw.once('close', leave)
  }
}

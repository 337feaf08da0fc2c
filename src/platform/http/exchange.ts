import type { FastifyReply, FastifyRequest } from 'fastify'

/** One request being answered, with what every page handler of its application works with. */
export interface Exchange<Site> {
  readonly site: Site
  readonly request: FastifyRequest
  readonly reply: FastifyReply
}

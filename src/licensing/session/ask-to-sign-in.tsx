import type { FastifyReply, FastifyRequest } from 'fastify'
import { leadTo, showPage } from '../../platform/http/respond.ts'
import type { FrameOf } from './frame-of.ts'
import { keepForm } from './keep-form.ts'
import { sessionLimits } from './rules.ts'
import { LoggedOut } from './views/logged-out.tsx'

/** A request of somebody who is not signed in, to be answered. */
interface Unsigned {
  readonly frameOf: FrameOf
  readonly request: FastifyRequest
  readonly reply: FastifyReply
}

/**
 * Asks a visitor to sign in: a page is come back to, and a form that was sent stands on the answer to be sent again
 * (RFC 9110, 15.5.2). By then it is an ordinary form of whoever is signed in.
 */
export async function askToSignIn({ frameOf, request, reply }: Unsigned): Promise<FastifyReply> {
  if (request.method === 'GET')
    return leadTo(reply, `/sign-in?${new URLSearchParams({ continue: request.url })}`)
  const form = await keepForm(request)
  // The page is nowhere but here: another language would lead away from what was typed.
  const frame = { ...frameOf(request), languages: [] }
  reply.header('www-authenticate', 'Cookie realm="Kulturport"')
  return showPage(reply, <LoggedOut frame={frame} form={form} limits={sessionLimits} />, 401)
}

import type { FastifyRequest } from 'fastify'
import { z } from 'zod'
import { MINUTE, SECOND } from '../platform/durations.ts'
import { email } from '../platform/fields.ts'
import { secretCookie } from '../platform/http/cookies.ts'
import { readForm } from '../platform/http/form.ts'
import type { Exchange, Site } from './site.ts'

const place = ['cookie', 'login_sent']
const typed = z.object({ email })

/** Keeps, closed and for ten minutes, to which address a mail was asked for: "Check your mail" repeats it. */
export function keepSentAddress({ site, request, reply }: Exchange): void {
  const { data } = typed.safeParse(readForm(request.body))
  if (data === undefined) return
  const closed = site.workplace.services.sealedBox.close(Buffer.from(data.email), place)
  cookieOf(site).set(reply, Buffer.from(closed).toString('base64url'), (10 * MINUTE) / SECOND)
}

/** The address that was typed last in this browser; nothing where no cookie says it. */
export function sentAddressOf(site: Site, request: FastifyRequest): string | undefined {
  const closed = cookieOf(site).read(request)
  if (closed === undefined) return undefined
  try {
    return Buffer.from(
      site.workplace.services.sealedBox.open(Buffer.from(closed, 'base64url'), place),
    ).toString()
  } catch {
    return undefined
  }
}

function cookieOf(site: Site) {
  return secretCookie('login_sent', site.workplace.services.publicUrl)
}

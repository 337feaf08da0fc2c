import type { FastifyReply, FastifyRequest, HookHandlerDoneFunction } from 'fastify'
import { z } from 'zod'
import { showAgain } from '../showing-again.ts'
import { chooseLanguage, languages } from '../words/languages.ts'
import { sayIn } from '../words/say.ts'
import type { Say } from '../words/words.ts'

declare module 'fastify' {
  interface FastifyRequest {
    /** Says phrases in the visitor's language. */
    say: Say
  }
}

const COOKIE = 'language'
const YEAR = 31_536_000
const languageQuery = z.object({ language: z.string() })

/** Chooses the language of an answer: `?language=`, else the cookie, else the browser's wish. `publicUrl` decides about TLS. */
export function chooseRequestLanguage(publicUrl: string) {
  const secure = publicUrl.startsWith('https:')
  const options = { path: '/', maxAge: YEAR, sameSite: 'lax', httpOnly: true, secure } as const
  return async (request: FastifyRequest, reply: FastifyReply): Promise<void> => {
    const query = languageQuery.safeParse(request.query)
    const asked = query.success ? query.data.language : undefined
    const language = chooseLanguage({
      query: asked,
      cookie: request.cookies[COOKIE],
      acceptLanguage: request.headers['accept-language'],
    })
    request.say = sayIn(language)
    if (asked === language) reply.setCookie(COOKIE, language, options)
  }
}

/** A form sent with `?language=` is shown again in that language, with all that was typed, and does nothing else. */
export function showInOtherLanguage(
  request: FastifyRequest,
  _reply: FastifyReply,
  done: HookHandlerDoneFunction,
): void {
  if (request.method === 'POST' && languageQuery.safeParse(request.query).success) showAgain(done)
  else done()
}

/** The entries of the language chooser, leading to the same page; to none where a form was answered and no page is there. */
export function languageChoices(request: FastifyRequest) {
  const path = request.method === 'GET' ? request.url : request.url.split('?')[0] || '/'
  const isPage = request.method === 'GET' || hasPage(request)
  return languages.map(({ code, name }) => ({
    code,
    name,
    href: isPage ? withLanguage(path, code) : undefined,
    current: code === request.say.language,
  }))
}

function hasPage({ server, routeOptions: { url } }: FastifyRequest): boolean {
  return url !== undefined && server.hasRoute({ method: 'GET', url })
}

function withLanguage(path: string, code: string): string {
  const [pathname = '', ...query] = path.split('?')
  const parameters = new URLSearchParams(query.join('?'))
  parameters.set('language', code)
  return `/${pathname.replace(/^[/\\]+/, '')}?${parameters}`
}

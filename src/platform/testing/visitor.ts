import type { FastifyInstance, LightMyRequestResponse } from 'fastify'

/** A browser without script: follows nothing by itself, keeps cookies, sends Fetch Metadata. */
export interface Visitor {
  get(path: string): Promise<LightMyRequestResponse>
  /** Posts a form; `fields` are sent as `application/x-www-form-urlencoded`. */
  post(
    path: string,
    fields?: Readonly<Record<string, string | readonly string[]>>,
  ): Promise<LightMyRequestResponse>
  /** Gets the page that a redirect leads to, as long as it stays in the application. */
  follow(answer: LightMyRequestResponse): Promise<LightMyRequestResponse>
  readonly cookies: Map<string, string>
}

/** Opens a visitor of one application's server; `language` is sent as Accept-Language. */
export function createVisitor(server: FastifyInstance, language = 'en'): Visitor {
  const cookies = new Map<string, string>()
  const send = async (method: 'GET' | 'POST', url: string, payload?: string) => {
    const answer = await server.inject({
      method,
      url,
      headers: {
        accept: 'text/html',
        'accept-language': language,
        'sec-fetch-site': 'same-origin',
        cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; '),
        ...(payload === undefined ? {} : { 'content-type': 'application/x-www-form-urlencoded' }),
      },
      ...(payload === undefined ? {} : { payload }),
    })
    keepCookies(cookies, answer)
    return answer
  }
  const get = (path: string) => send('GET', path)
  return {
    get,
    post: (path, fields = {}) => send('POST', path, encode(fields)),
    follow: answer => get(String(answer.headers.location)),
    cookies,
  }
}

function encode(fields: Readonly<Record<string, string | readonly string[]>>): string {
  const pairs = Object.entries(fields).flatMap(([name, value]) =>
    [value].flat().map(one => [name, String(one)]),
  )
  return new URLSearchParams(pairs).toString()
}

function keepCookies(cookies: Map<string, string>, answer: LightMyRequestResponse): void {
  for (const { name, value } of answer.cookies) {
    if (value === '') cookies.delete(name)
    else cookies.set(name, value)
  }
}

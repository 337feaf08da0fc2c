/** A browser without script that visits both applications on their real addresses; follows nothing by itself. */
export interface WebVisitor {
  get(url: string): Promise<Response>
  post(url: string, fields?: Readonly<Record<string, string>>): Promise<Response>
  /** Goes where redirects lead, until a page or an address that does not begin with one of `bases`. */
  follow(answer: Response, bases: readonly string[]): Promise<Response>
  readonly cookies: Map<string, string>
}

export function createWebVisitor(): WebVisitor {
  const cookies = new Map<string, string>()
  const send = async (url: string, body?: URLSearchParams) => {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    const headers = { accept: 'text/html', 'accept-language': 'en', 'sec-fetch-site': 'same-origin', cookie }
    const method = body === undefined ? 'GET' : 'POST'
    const more = body === undefined ? {} : { body }
    const answer = await fetch(url, { method, redirect: 'manual', headers, ...more })
    for (const line of answer.headers.getSetCookie()) {
      const [name = '', value = ''] = line.split(';')[0]?.split('=') ?? []
      if (value === '') cookies.delete(name)
      else cookies.set(name, value)
    }
    return answer
  }
  return {
    get: url => send(url),
    post: (url, fields = {}) => send(url, new URLSearchParams(fields)),
    follow: async (answer, bases) => {
      let last = answer
      while (bases.some(base => leadOf(last).startsWith(base))) last = await send(leadOf(last))
      return last
    },
    cookies,
  }
}

/** Where an answer leads, as a whole address; empty where it leads nowhere. */
export function leadOf(answer: Response): string {
  const location = answer.headers.get('location')
  return location === null ? '' : new URL(location, answer.url).href
}

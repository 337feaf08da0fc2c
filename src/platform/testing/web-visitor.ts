/** A browser without script on real addresses: keeps cookies by path, follows nothing by itself. */
export interface WebVisitor {
  get(url: string): Promise<Response>
  /** Posts a form. */
  post(url: string, fields?: Readonly<Record<string, string>>): Promise<Response>
  /** Goes where redirects lead while they stay below one of `bases`; gives the first answer that does not. Throws after 20. */
  follow(answer: Response, ...bases: readonly string[]): Promise<Response>
  readonly cookies: WebCookies
}

/** The cookies of a visitor; like browsers it keeps one name per path, and none by port (RFC 6265, 8.5). */
export interface WebCookies extends Iterable<readonly [name: string, value: string]> {
  get(name: string): string | undefined
  /** Without a path the cookie is sent everywhere. */
  set(name: string, value: string, path?: string): void
  delete(name: string): void
}

/** Opens a visitor that reads English. */
export function createWebVisitor(): WebVisitor {
  const cookies = new CookieJar()
  const send = async (url: string, body?: URLSearchParams) => {
    const answer = await fetch(url, {
      method: body === undefined ? 'GET' : 'POST',
      redirect: 'manual',
      headers: {
        accept: 'text/html',
        'accept-language': 'en',
        'sec-fetch-site': 'same-origin',
        cookie: cookies.headerFor(new URL(url).pathname),
      },
      ...(body === undefined ? {} : { body }),
    })
    for (const line of answer.headers.getSetCookie()) cookies.take(line)
    return answer
  }
  return {
    get: url => send(url),
    post: (url, fields = {}) => send(url, new URLSearchParams(fields)),
    follow: async (answer, ...bases) => {
      let last = answer
      for (let hops = 0; hops < 20; hops += 1) {
        const to = leadOf(last)
        if (!bases.some(base => to.startsWith(base))) return last
        last = await send(to)
      }
      throw new Error(`redirects without end: ${leadOf(last)}`)
    },
    cookies,
  }
}

/** Where an answer leads, as a whole address; empty where it leads nowhere. */
export function leadOf(answer: Response): string {
  const location = answer.headers.get('location')
  return location === null ? '' : new URL(location, answer.url).href
}

interface Kept {
  readonly name: string
  readonly value: string
  readonly path: string
}

class CookieJar implements WebCookies {
  kept: readonly Kept[] = [];

  [Symbol.iterator](): Iterator<readonly [string, string]> {
    return this.kept.map(({ name, value }) => [name, value] as const)[Symbol.iterator]()
  }

  get(name: string): string | undefined {
    return this.kept.find(cookie => cookie.name === name)?.value
  }

  set(name: string, value: string, path = '/'): void {
    this.kept = [...this.kept.filter(one => one.name !== name || one.path !== path), { name, value, path }]
  }

  delete(name: string, path?: string): void {
    this.kept = this.kept.filter(one => one.name !== name || (path !== undefined && one.path !== path))
  }

  headerFor(path: string): string {
    const sent = this.kept.filter(cookie => path.startsWith(cookie.path))
    return sent.map(({ name, value }) => `${name}=${value}`).join('; ')
  }

  take(line: string): void {
    const [pair = '', ...attributes] = line.split(';').map(part => part.trim())
    const [name = ''] = pair.split('=')
    const value = pair.slice(name.length + 1)
    const path = attributes.find(one => /^path=/i.test(one))?.slice('path='.length) ?? '/'
    const isOver = attributes.some(one => /^expires=thu, 01 jan 1970|^max-age=0$/i.test(one))
    if (isOver || value === '') this.delete(name, path)
    else this.set(name, value, path)
  }
}

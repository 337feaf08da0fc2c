/** A browser without script on real addresses: keeps cookies by path, follows nothing by itself. */
export interface Browser {
  get(url: string): Promise<Response>
  post(url: string, fields: Readonly<Record<string, string>>): Promise<Response>
  /** Goes where redirects lead while they stay below `base`; gives the first answer that does not. */
  follow(answer: Response, base: string): Promise<Response>
  readonly cookies: Map<string, { readonly value: string; readonly path: string }>
}

export function createBrowser(): Browser {
  const cookies: Browser['cookies'] = new Map()
  const send = async (url: string, body?: URLSearchParams) => {
    const answer = await fetch(url, {
      method: body === undefined ? 'GET' : 'POST',
      redirect: 'manual',
      headers: {
        accept: 'text/html',
        'accept-language': 'en',
        'sec-fetch-site': 'same-origin',
        cookie: cookieHeader(cookies, new URL(url).pathname),
      },
      ...(body === undefined ? {} : { body }),
    })
    for (const line of answer.headers.getSetCookie()) keepCookie(cookies, line)
    return answer
  }
  return {
    get: url => send(url),
    post: (url, fields) => send(url, new URLSearchParams(fields)),
    follow: async (answer, base) => {
      let last = answer
      for (let hops = 0; hops < 20; hops += 1) {
        const to = locationOf(last)
        if (!to.startsWith(base)) return last
        last = await send(to)
      }
      throw new Error(`redirects without end: ${locationOf(last)}`)
    },
    cookies,
  }
}

/** Where an answer leads, as a whole address; empty where it leads nowhere. */
export function locationOf(answer: Response): string {
  const location = answer.headers.get('location')
  return location === null ? '' : new URL(location, answer.url).href
}

function cookieHeader(cookies: Browser['cookies'], path: string): string {
  return [...cookies]
    .filter(([, cookie]) => path.startsWith(cookie.path))
    .map(([name, { value }]) => `${name.split(';')[0]}=${value}`)
    .join('; ')
}

function keepCookie(cookies: Browser['cookies'], line: string): void {
  const [pair = '', ...attributes] = line.split(';').map(part => part.trim())
  const [name = ''] = pair.split('=')
  const value = pair.slice(name.length + 1)
  const path = attributes.find(one => /^path=/i.test(one))?.slice('path='.length) ?? '/'
  const isOver = attributes.some(one => /^expires=thu, 01 jan 1970|^max-age=0$/i.test(one))
  if (isOver || value === '') cookies.delete(`${name};${path}`)
  else cookies.set(`${name};${path}`, { value, path })
}

import type { FastifyInstance, LightMyRequestResponse } from 'fastify'

/** A form with files. */
export interface SentFiles {
  readonly field: string
  readonly files: readonly (readonly [name: string, bytes: Uint8Array])[]
  readonly fields?: Readonly<Record<string, string>>
}

/** Sends a form with files as a browser with these cookies does. */
export async function sendFiles(
  server: FastifyInstance,
  url: string,
  { cookies, field, files, fields = {} }: SentFiles & { readonly cookies: ReadonlyMap<string, string> },
): Promise<LightMyRequestResponse> {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) form.append(name, value)
  for (const [name, bytes] of files) form.append(field, new Blob([Uint8Array.from(bytes)]), name)
  const request = new Request('http://localhost', { method: 'POST', body: form })
  const headers = {
    'content-type': request.headers.get('content-type') ?? '',
    'sec-fetch-site': 'same-origin',
    'accept-language': 'en',
    accept: 'text/html',
    cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; '),
  }
  return server.inject({ method: 'POST', url, headers, payload: Buffer.from(await request.arrayBuffer()) })
}

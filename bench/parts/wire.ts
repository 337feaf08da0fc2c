import { get } from 'node:http'

/** An answer as it came over the wire. */
export interface Wire {
  readonly bytes: number
  readonly status: number | undefined
  readonly encoding: string | undefined
}

/** The bytes of an answer's body as sent, compressed the way a browser asks for. */
export function weigh(url: string, encoding: 'br' | 'gzip'): Promise<Wire> {
  return new Promise((resolve, reject) => {
    const headers = { 'accept-encoding': encoding, accept: 'text/html,*/*' }
    get(url, { headers }, answer => {
      let bytes = 0
      answer.on('data', part => {
        bytes += part.length
      })
      answer.on('end', () =>
        resolve({ bytes, status: answer.statusCode, encoding: answer.headers['content-encoding'] }),
      )
    }).on('error', reject)
  })
}

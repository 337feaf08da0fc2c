import { Agent, type IncomingHttpHeaders, request } from 'node:http'
import { text } from 'node:stream/consumers'

/** One request as it goes over the line. */
export interface RawRequest {
  readonly port: number
  readonly method: string
  readonly path: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: string | undefined
}

/** What came back, and after how many milliseconds; status 0 where the connection was ended without an answer. */
export interface RawAnswer {
  readonly status: number
  readonly headers: IncomingHttpHeaders
  readonly body: string
  readonly milliseconds: number
}

const agent = new Agent({ keepAlive: true, maxSockets: 8 })

/** Sends a request over a real connection, once more where the server has just ended the one that was kept. */
export async function sendRaw(request: RawRequest): Promise<RawAnswer> {
  const answer = await sendOnce(request)
  return answer === 'ended' ? sendRaw(request) : answer
}

function sendOnce({ body, ...asked }: RawRequest): Promise<RawAnswer | 'ended'> {
  const begun = performance.now()
  const passed = () => performance.now() - begun
  return new Promise(resolve => {
    const none = () =>
      resolve(sent.reusedSocket ? 'ended' : { status: 0, headers: {}, body: '', milliseconds: passed() })
    const sent = request({ host: '127.0.0.1', agent, ...asked }, async answer => {
      const said = await text(answer).catch(() => '')
      const { statusCode: status = 0, headers } = answer
      resolve({ status, headers, body: said, milliseconds: passed() })
    })
    sent.on('error', none)
    sent.end(body)
  })
}

import { request } from 'node:http'
import type { Served } from './serve.ts'

const ownPage = { 'sec-fetch-site': 'same-origin', accept: 'text/html' }
const BOUNDARY = 'kulturport-bench'

/** Sends a form of a stranger with so many fields of so many characters; gives the status, or 0 where it was cut off. */
export function sendEndlessForm(address: string, fields: number, size: number): Promise<number> {
  return new Promise(resolve => {
    const sending = request(`${address}/importer-statements`, {
      method: 'POST',
      headers: { ...ownPage, 'content-type': `multipart/form-data; boundary=${BOUNDARY}` },
    })
    sending.on('response', answer => {
      answer.resume()
      answer.on('end', () => resolve(answer.statusCode ?? 0))
      answer.on('error', () => resolve(answer.statusCode ?? 0))
    })
    sending.on('error', () => resolve(0))
    const value = 'x'.repeat(size)
    let sent = 0
    const write = () => {
      while (sent < fields) {
        sent += 1
        const part = `--${BOUNDARY}\r\ncontent-disposition: form-data; name="f${sent}"\r\n\r\n${value}\r\n`
        if (!sending.write(part)) return void sending.once('drain', write)
      }
      sending.end(`--${BOUNDARY}--\r\n`)
    }
    write()
  })
}

/** Changes the password of one account, wrongly; gives the status. */
export async function sendHashing({ address, cookie }: Served): Promise<number> {
  const answer = await fetch(`${address}/account/password`, {
    method: 'POST',
    redirect: 'manual',
    headers: { ...ownPage, cookie },
    body: new URLSearchParams({
      currentPassword: 'not the right one',
      password: 'en-ganske-anden-lampe',
      passwordAgain: 'en-ganske-anden-lampe',
    }),
  })
  await answer.arrayBuffer()
  return answer.status
}

/** Trickles a body of ten bytes a second; gives the milliseconds until the server has ended it, at most `patience`. */
export function trickle(address: string, patience: number): Promise<number> {
  return new Promise(resolve => {
    const begun = performance.now()
    const sending = request(`${address}/check/file`, {
      method: 'POST',
      headers: { ...ownPage, 'content-type': `multipart/form-data; boundary=${BOUNDARY}` },
    })
    const dripping = setInterval(() => sending.write('x'.repeat(10)), 1000)
    const end = () => {
      clearInterval(dripping)
      clearTimeout(waiting)
      sending.destroy()
      resolve(performance.now() - begun)
    }
    const waiting = setTimeout(end, patience)
    sending.on('error', end)
    sending.on('close', end)
    sending.on('response', answer => answer.resume())
  })
}

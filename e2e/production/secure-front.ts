import { request } from 'node:http'
import { createServer, type Server } from 'node:https'
import { tlsCertificate, tlsKey } from './tls.ts'

/** The reverse proxy of an installation: TLS outside, plain HTTP to one application inside. */
export interface SecureFront {
  close(): Promise<void>
}

/** Listens on `port` and hands on to `inside`, with the visitor's address as the last one. */
export async function openSecureFront(port: number, inside: number): Promise<SecureFront> {
  const server = createServer({ key: tlsKey, cert: tlsCertificate }, (incoming, outgoing) => {
    const { method, url: path, socket } = incoming
    const headers = { ...incoming.headers, 'x-forwarded-for': socket.remoteAddress ?? '' }
    const handed = request({ host: 'localhost', port: inside, method, path, headers }, answer => {
      outgoing.writeHead(answer.statusCode ?? 502, answer.headers)
      answer.pipe(outgoing)
    })
    handed.on('error', () => outgoing.writeHead(502).end())
    incoming.pipe(handed)
  })
  await new Promise<void>(resolve => server.listen(port, 'localhost', resolve))
  return { close: () => closed(server) }
}

function closed(server: Server): Promise<void> {
  return new Promise(resolve => {
    server.close(() => resolve())
    server.closeAllConnections()
  })
}

import { createServer } from 'node:http'
import { text } from 'node:stream/consumers'
import { type CryptoKey, exportJWK, generateKeyPair, type JWTPayload, SignJWT } from 'jose'
import * as oidc from 'openid-client'

/** Kulturport as Login sees it: its keys, its address for notices, its requests. */
export async function startApplication(port: number, issuer: string) {
  const { publicKey, privateKey } = await generateKeyPair('ES256', { extractable: true })
  const keys = { keys: [{ ...(await exportJWK(publicKey)), kid: 'application', use: 'sig', alg: 'ES256' }] }
  const notices: string[] = []
  const answering = { status: 200 }
  const server = createServer(async (request, response) => {
    if (request.url === '/session/keys') return response.end(JSON.stringify(keys))
    notices.push(new URLSearchParams(await text(request)).get('logout_token') ?? '')
    response.statusCode = answering.status
    return response.end()
  })
  await new Promise<void>(resolve => server.listen(port, '127.0.0.1', resolve))
  const url = `http://localhost:${port}`
  return {
    url,
    callback: `${url}/session/callback`,
    notices,
    /** With which status it takes notices. */
    answering,
    sign: (claims: JWTPayload, key: CryptoKey = privateKey) =>
      new SignJWT(claims).setProtectedHeader({ alg: 'ES256', kid: 'application' }).sign(key),
    connect: () =>
      oidc.discovery(
        new URL(issuer),
        'kulturport',
        undefined,
        oidc.PrivateKeyJwt({ key: privateKey, kid: 'application' }),
        { execute: [oidc.allowInsecureRequests] },
      ),
    close: () => new Promise<void>(resolve => server.close(() => resolve())),
  }
}

export type Application = Awaited<ReturnType<typeof startApplication>>

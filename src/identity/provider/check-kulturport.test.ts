import { createServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import { expect, test } from 'vitest'
import { tlsCertificate, tlsKey } from '../../../e2e/production/tls.ts'
import { findFreePort } from '../../platform/testing/free-port.ts'
import { checkKulturport } from './check-kulturport.ts'

test('setup 7, Login is well without Kulturport, and says that it is away', async () => {
  const licensingUrl = `http://localhost:${await findFreePort()}`
  const check = checkKulturport({ licensingUrl, usesProxy: false })
  expect(await check()).toBe(`away: ${licensingUrl} cannot be reached (ECONNREFUSED)`)
})

test('setup 7, a certificate of Kulturport that Login does not believe is trouble', async () => {
  const server = createServer({ key: tlsKey, cert: tlsCertificate }, (_request, response) => response.end())
  await new Promise<void>(resolve => server.listen(0, 'localhost', resolve))
  const address: AddressInfo | string | null = server.address()
  const port = typeof address === 'object' ? address?.port : ''
  const check = checkKulturport({ licensingUrl: `https://localhost:${port}`, usesProxy: false })
  await expect(check()).rejects.toThrow('NODE_EXTRA_CA_CERTS')
  server.close()
})

import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import Fastify from 'fastify'
import { expect, test } from 'vitest'
import { addHealth } from '../../platform/http/health.ts'
import { findFreePort } from '../../platform/testing/free-port.ts'
import { checkLogin } from './check-login.ts'

async function healthWith(answer: (url: string) => string) {
  const other = createServer((_request, response) => response.end(answer(url)))
  await new Promise<void>(resolve => other.listen(0, 'localhost', resolve))
  const address: AddressInfo | string | null = other.address()
  const url = `http://localhost:${typeof address === 'object' ? address?.port : ''}`
  const server = Fastify()
  addHealth(server, { login: checkLogin({ loginUrl: url, usesProxy: false }) })
  const { statusCode, body } = await server.inject('/health')
  other.close()
  return [statusCode, JSON.parse(body).checks.login.replace(url, 'URL')]
}

test('setup 7, health is well where Login names itself at its public address', async () => {
  expect(await healthWith(url => JSON.stringify({ issuer: url }))).toEqual([200, 'ok'])
})

test.each([
  ['another Login', '{"issuer":"https://other.example"}'],
  ['no Login at all', '<!doctype html>'],
])('setup 7, health is 503 with the reason where %s answers there', async (_what, body) => {
  expect(await healthWith(() => body)).toEqual([
    503,
    'failed: URL is no Login, or one of another address: see IDENTITY_PUBLIC_URL',
  ])
})

test('setup 7, health is 503 with the reason where nobody answers there', async () => {
  const loginUrl = `http://localhost:${await findFreePort()}`
  const server = Fastify()
  addHealth(server, { login: checkLogin({ loginUrl, usesProxy: false }) })
  const { statusCode, body } = await server.inject('/health')
  expect([statusCode, JSON.parse(body).checks.login]).toEqual([
    503,
    `failed: ${loginUrl} cannot be reached (ECONNREFUSED)`,
  ])
})

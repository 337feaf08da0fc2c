import Fastify from 'fastify'
import { expect, test } from 'vitest'
import { refuseCrowds } from './refuse-crowds.ts'

function start() {
  const server = Fastify()
  const waiting: (() => void)[] = []
  server.addHook('onRequest', refuseCrowds())
  server.post('/', () => new Promise<string>(resolve => waiting.push(() => resolve('done'))))
  server.get('/', async () => 'page')
  const send = async (cookie: string | undefined, method: 'GET' | 'POST' = 'POST') =>
    (await server.inject({ method, url: '/', headers: cookie === undefined ? {} : { cookie } })).statusCode
  const finish = () => {
    for (const end of waiting.splice(0)) end()
  }
  return { send, finish, until: (count: number) => expect.poll(() => waiting.length).toBe(count) }
}

test('attack F5 of a hundred forms that one browser sends at once ten are worked on', async () => {
  const { send, finish, until } = start()
  const sent = Array.from({ length: 100 }, () => send('session=one'))
  await until(10)
  expect(await send('session=one', 'GET')).toBe(200)
  finish()
  const codes = await Promise.all(sent)
  expect(codes.filter(code => code === 200)).toHaveLength(10)
  expect(codes.filter(code => code === 429)).toHaveLength(90)
})

test('attack F5 other browsers do not feel it, nor does the same one once its forms are answered', async () => {
  const { send, finish, until } = start()
  const sent = Array.from({ length: 11 }, () => send('session=one'))
  await until(10)
  const others = [send('session=two'), send(undefined), ...Array.from({ length: 11 }, () => send(''))]
  await until(23)
  finish()
  expect(await Promise.all([...sent, ...others])).toContain(429)
  expect(await Promise.all(others)).not.toContain(429)
  const later = send('session=one')
  await until(1)
  finish()
  expect(await later).toBe(200)
})

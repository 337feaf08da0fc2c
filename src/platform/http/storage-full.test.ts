import type { FastifyInstance } from 'fastify'
import { h } from 'preact'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { defineAction, done } from '../action.ts'
import { systemClock } from '../clock.ts'
import { openInMemory } from '../database/connect.ts'
import { openLog } from '../log.ts'
import { perform } from '../perform.ts'
import { createHeldQueue } from '../testing/held-queue.ts'
import { createVisitor } from '../testing/visitor.ts'
import { explain } from './explain.ts'
import { readForm } from './form.ts'
import { showTyped } from './respond.ts'
import { createServer } from './server.ts'

const faults = [
  ['the disk', Object.assign(new Error('no space left on device, write'), { code: 'ENOSPC' })],
  ['the embedded database', Object.assign(new Error('FS error'), { name: 'ErrnoError', errno: 51 })],
  ['PostgreSQL', Object.assign(new Error('could not extend file'), { code: '53100' })],
  ['a quota', Object.assign(new Error('quota'), { code: 'EDQUOT' })],
] as const

let fault: Error | undefined
let server: FastifyInstance
const keep = defineAction({
  name: 'keep-note',
  input: z.object({ note: z.string() }),
  allowed: () => true,
  run: async () => {
    if (fault !== undefined) throw fault
    return done('kept')
  },
})

beforeAll(async () => {
  const log = openLog({ name: 'test', level: 'silent' })
  const database = await openInMemory()
  const workplace = { database, log, queue: createHeldQueue(), clock: systemClock, services: {} }
  server = await createServer({
    log,
    publicUrl: 'http://kulturport.example',
    requestsPerMinute: 10_000,
    trustProxy: false,
    showProblem: (_request, problem) => h('p', {}, problem.code),
  })
  server.post('/notes', async (request, reply) => {
    const input = readForm(request.body)
    const kept = await perform(workplace, keep, { actor: { reference: 'anna' }, input })
    const errors = kept.ok ? [] : explain(request.say, kept.refusals).map(({ text }) => h('li', {}, text))
    return showTyped(
      reply,
      h('main', {}, [h('textarea', {}, String(input.note)), ...errors]),
      kept.ok ? 200 : 422,
    )
  })
})
afterAll(() => server.close())

describe.each(faults)('setup 12, what finds no room on %s', (_what, thrown) => {
  test('comes back to whoever typed it, with what to do', async () => {
    fault = thrown
    const answer = await createVisitor(server).post('/notes', { note: 'Two bronze figures' })
    fault = undefined
    expect(answer.statusCode).toBe(503)
    expect(answer.body).toContain('<textarea>Two bronze figures</textarea>')
    expect(answer.body).toContain('could not be saved just now')
  })

  test('is a problem of its own to a machine', async () => {
    fault = thrown
    const headers = {
      accept: 'application/json',
      'content-type': 'application/x-www-form-urlencoded',
      'sec-fetch-site': 'same-origin',
    }
    const answer = await server.inject({ method: 'POST', url: '/notes', headers, payload: 'note=x' })
    fault = undefined
    expect([answer.statusCode, answer.json().code]).toEqual([503, 'storage-full'])
  })
})

test('another fault shows nothing again', async () => {
  fault = new Error('a bug')
  const answer = await createVisitor(server).post('/notes', { note: 'x' })
  fault = undefined
  expect([answer.statusCode, answer.body]).toEqual([500, '<!doctype html><p>failed</p>'])
})

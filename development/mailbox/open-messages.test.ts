import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { openMessages } from './open-messages.ts'

const directory = mkdtempSync(join(tmpdir(), 'messages-'))
afterAll(() => rmSync(directory, { recursive: true }))

const mail = { from: 'a@b.dk', to: 'c@d.dk', text: 'Hej', html: '', date: '2026-05-04T08:00:00.000Z' }

test('only the newest mails are kept, in memory and on disk', async () => {
  const messages = await openMessages(directory, 10)
  await Promise.all(
    Array.from({ length: 15 }, (_, index) => messages.add({ ...mail, subject: `${index + 1}` })),
  )
  const newest = ['15', '14', '13', '12', '11', '10', '9', '8', '7', '6']
  expect(messages.list().map(({ subject }) => subject)).toEqual(newest)
  expect(readdirSync(directory)).toHaveLength(10)

  const reopened = await openMessages(directory, 3)
  expect(reopened.list().map(({ subject }) => subject)).toEqual(['15', '14', '13'])
  expect((await reopened.add({ ...mail, subject: 'next' })).id).toBe('16')
  expect(reopened.find('16')?.subject).toBe('next')
  expect(reopened.find('12')).toBeUndefined()
})

test('a damaged file does not hide the others', async () => {
  writeFileSync(join(directory, '99.json'), '{"id":"99"')
  const messages = await openMessages(directory)
  expect(messages.list().map(({ id }) => id)).toEqual(['16', '15', '14'])
})

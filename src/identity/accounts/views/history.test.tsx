import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { root } from '../../../platform/root.ts'
import { render } from '../../../platform/ui/index.ts'
import { sayIn } from '../../../platform/words/say.ts'
import { endReasons } from '../../sign-in/types.ts'
import { HistoryView } from './history.tsx'

const say = sayIn('da')
const frame = { say, languages: [], home: '/account', footer: [] }
const event = {
  seq: 1,
  at: new Date('2026-03-01T12:00:00Z'),
  factor: 'password',
  browser: '',
  address: '',
  name: '',
}

/** Events that stand with a session or a limit, not with an account. */
const elsewhere = ['session.created', 'session.stepped-up', 'limit.hit']

function recordedTypes(): readonly string[] {
  const files = globSync('src/identity/**/*.ts', { cwd: root }).filter(path => !path.endsWith('.test.ts'))
  const texts = files.map(path => readFileSync(join(root, path), 'utf8'))
  const types = texts.flatMap(text => [...text.matchAll(/\btype: '([a-z]+(?:\.[a-z-]+)+)'/g)])
  return [...new Set(types.map(([, type = '']) => type))].filter(type => !elsewhere.includes(type))
}

function titleOf(type: string, reason = ''): string {
  const page = render(
    HistoryView({ frame, events: [{ ...event, type, reason }], newer: undefined, older: undefined }),
  )
  return /<li[\s\S]*<\/li>/.exec(/<main[\s\S]*<\/main>/.exec(page)?.[0] ?? '')?.[0] ?? ''
}

test('types are found in the code', () => expect(recordedTypes().length).toBeGreaterThan(20))

test.each(recordedTypes())('%s is said in plain words', type => {
  expect(titleOf(type)).not.toBe('')
  expect(titleOf(type)).not.toContain(type)
})

test.each(endReasons)('a session that ended as %s is said in its own words', reason => {
  const others = reason === 'signed-out' ? [] : [titleOf('session.ended')]
  expect(others).not.toContain(titleOf('session.ended', reason))
})

test('"not me" on the phone stands out', () => {
  expect(titleOf('push.denied', 'not-me')).toContain('Det var ikke mig')
})

test('what nobody has a word for is left out', () => expect(titleOf('no.such-event')).toBe(''))

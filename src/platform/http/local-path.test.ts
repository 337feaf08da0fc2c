import { expect, test } from 'vitest'
import { localPath } from './local-path.ts'

const refusedPaths = [
  'https://evil.example',
  '//evil.example',
  '/\\evil.example',
  'javascript:alert(1)',
  '',
  '/a b',
  '/a\nb',
  `/${'x'.repeat(3000)}`,
  7,
  undefined,
]

test.each(refusedPaths)('%s leads nowhere else', wanted => {
  expect(localPath(wanted, '/home')).toBe('/home')
})

test.each(['/', '/documents?done=1', '/interaction/abc#x'])('%s stays', wanted => {
  expect(localPath(wanted, '/home')).toBe(wanted)
})

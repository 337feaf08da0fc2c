import { expect, test } from 'vitest'
import { isFormOfRole, isPageOfRole, sendAs, takeForm, withoutRole } from './rules.ts'

test.each([
  [undefined, false, 'a', ['a'], 'take'],
  ['a', false, 'a', ['a', 'b'], 'take'],
  ['a', true, 'a', ['a', 'b'], 'take'],
  ['a', false, 'b', ['a', 'b'], 'ask'],
  ['a', true, 'b', ['a', 'b'], 'change'],
  ['a', true, 'b', ['b'], 'ask'],
  ['a', false, undefined, [], 'ask'],
  ['', true, 'b', ['b'], 'ask'],
] as const)(
  'a form of %s that wishes to act (%s), sent by who acts as %s of %j: %s',
  (roleId, wishesToAct, currentId, roleIds, way) => {
    expect(takeForm({ roleId, wishesToAct }, { roleIds, currentId })).toBe(way)
  },
)

test('a kept form says anew for whom it is sent', () => {
  const form = {
    action: '/a/b?_for=x&_act=yes&step=2',
    fields: [
      ['_for', 'x'],
      ['title', 'T'],
    ] as const,
    files: undefined,
  }
  const plain = withoutRole(form)
  expect(plain).toEqual({ action: '/a/b?step=2', fields: [['title', 'T']], files: undefined })
  expect(sendAs(plain.action, 'y')).toBe('/a/b?step=2&_for=y&_act=yes')
  expect(sendAs('/a', 'y')).toBe('/a?_for=y&_act=yes')
})

test.each([
  ['/', true, true],
  ['/importer-statements/x', true, true],
  ['/roles', false, true],
  ['/roles/active', false, false],
  ['/sign-out', true, false],
  ['/check/file', false, false],
  ['/profile', false, true],
  ['/profiles', true, true],
  ['/calendars', false, true],
  ['/deadlines?country=DK', false, true],
  ['/calendars/DK?year=2026', false, true],
  ['/calendars/DK/addition', true, true],
  ['/law-library', false, true],
  ['/law-library/EG?day=1970-01-01', false, true],
  ['/law-library/EG/proposal', true, true],
  ['/law-library/proposals', true, true],
])('the role matters at %s: for a page %s, for a form %s', (path, page, form) => {
  expect([isPageOfRole(path), isFormOfRole(path)]).toEqual([page, form])
})

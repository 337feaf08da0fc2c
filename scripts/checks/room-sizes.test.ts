import { expect, it } from 'vitest'
import { foundIn } from './found-in.ts'
import { roomSizes } from './room-sizes.ts'

const ofLines = (count: number) => '//\n'.repeat(count)

it.each(['src/platform/ui', 'src/authenticator', 'src/licensing/roles', 'src/licensing/documents/lists'])(
  'refuses %s above the limit',
  room => {
    expect(foundIn(roomSizes, { [`${room}/a.ts`]: ofLines(2001) })).toEqual([
      `${room}:1 2001 lines and no room inside, the limit is 2,000`,
    ])
  },
)

it('counts the files of every role of a room', () => {
  const texts = {
    'src/licensing/roles/rules.ts': ofLines(500),
    'src/licensing/roles/actions/a-b.ts': ofLines(500),
    'src/licensing/roles/pages/show.tsx': ofLines(500),
    'src/licensing/roles/words/lists.ts': ofLines(501),
    'src/licensing/documents/boxes/rows.ts': ofLines(1000),
    'src/licensing/documents/boxes/table/good.ts': ofLines(1001),
  }
  expect(foundIn(roomSizes, texts)).toEqual([
    'src/licensing/roles:1 2001 lines and no room inside, the limit is 2,000',
    'src/licensing/documents/boxes:1 2001 lines and no room inside, the limit is 2,000',
  ])
})

it('lets a room be that is as large as the limit', () => {
  expect(foundIn(roomSizes, { 'src/platform/ui/page.tsx': ofLines(2000) })).toEqual([])
})

it('lets a large room be with a room inside it, and measures that one alone', () => {
  const texts = {
    'src/licensing/documents/types.ts': ofLines(2001),
    'src/licensing/documents/lists/rules.ts': ofLines(2000),
    'src/law/dating.ts': ofLines(2001),
    'src/law/calendars/denmark.ts': ofLines(2001),
  }
  expect(foundIn(roomSizes, texts)).toEqual([
    'src/law/calendars:1 2001 lines and no room inside, the limit is 2,000',
  ])
})

it('counts neither tests nor what stands outside src, and takes no tests for a room', () => {
  const texts = {
    'src/platform/ui/page.tsx': ofLines(2000),
    'src/platform/ui/page.test.tsx': ofLines(900),
    'src/platform/ui/testing/pages.ts': ofLines(900),
    'e2e/journey.ts': ofLines(2001),
    'src/platform/http/server.ts': ofLines(2001),
    'src/platform/http/testing/requests.ts': ofLines(10),
  }
  expect(foundIn(roomSizes, texts)).toEqual([
    'src/platform/http:1 2001 lines and no room inside, the limit is 2,000',
  ])
})

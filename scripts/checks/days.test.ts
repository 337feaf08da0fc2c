import { expect, it } from 'vitest'
import { days } from './days.ts'
import { foundIn } from './found-in.ts'

it.each([
  'now.toISOString().slice(0, 10)',
  "now.toISOString().split('T')",
  'now.toISOString().substring(0, 4)',
  'new Date(text).toJSON().slice(0, 10)',
  'now.getUTCFullYear()',
  'now.getFullYear()',
  'now.getMonth()',
  'now.getDate()',
  "now['getFullYear']()",
  'now.setUTCFullYear(2027)',
  "now.toLocaleDateString('da')",
  'now.toDateString()',
  "new Intl.DateTimeFormat('sv-SE')",
  "Intl.DateTimeFormat('sv-SE').format(now)",
])('D5: refuses %s', text => {
  const found = 'turns an instant into a day or a year without its place'
  for (const path of [
    'src/licensing/goods/actions/start-good.ts',
    'src/law/retention.ts',
    'src/identity/words.ts',
  ])
    expect(foundIn(days, { [path]: `\nconst day = ${text}` })).toEqual([`${path}:2 ${found}`])
})

it.each(['say.date(now)', 'say.dateTime(now)', 'frame.say.dateTime(now)', 'request.say.date(now)'])(
  'D5: refuses to show %s in licensing, where every instant has a place',
  text => {
    const path = 'src/licensing/history/views/history.tsx'
    const found = 'shows an instant without the place that it belongs to'
    expect(foundIn(days, { [path]: `\nconst day = ${text}` })).toEqual([`${path}:2 ${found}`])
    expect(foundIn(days, { 'src/licensing/words.ts': text, 'src/identity/accounts/jobs.ts': text })).toEqual(
      [],
    )
  },
)

it('lets an instant be written down whole, a plain date be read, and the one function work', () => {
  const texts = {
    'src/law/time-zones.ts': "new Intl.DateTimeFormat('sv-SE', { timeZone }).format(instant)",
    'src/law/iso-date.ts': 'new Date(days * 86_400_000).toISOString().slice(0, 10)',
    'src/platform/words/formats.ts': 'new Intl.DateTimeFormat(locale)',
    'src/licensing/a.test.ts': 'now.getFullYear()',
    'src/licensing/a.ts': "now.toISOString() + day.slice(0, 4) + say.plainDate(day) + dayIn('DK', now)",
  }
  expect(foundIn(days, texts)).toEqual([])
})

import { expect, test } from 'vitest'
import type { ApplicationEvent } from './application-events.ts'
import { unchanged } from './calendar.ts'
import { type ClockChange, latestDecision, whatIf } from './deadline-outlook.ts'

const dk = unchanged('DK')
const received: ApplicationEvent = { kind: 'received', date: '2026-09-01' }
const happens = (
  kind: 'information-requested' | 'information-submitted' | 'request-taken-back',
  request: string,
  date: string,
): ApplicationEvent => ({ kind, request, date })
const asked = happens('information-requested', '1', '2026-09-10')

const lineOf = ({ before, after }: ClockChange) =>
  `${(after ?? before)?.name} ${before?.lastDay ?? 'none'} > ${after?.lastDay ?? 'none'}`

test.each<[string, readonly ApplicationEvent[], ApplicationEvent, string | undefined, readonly string[]]>([
  [
    'asked after 21 days: refused',
    [received],
    happens('information-requested', '1', '2026-09-23'),
    'request-window-closed',
    ['decision 2026-11-30 > none', 'answer none > 2026-11-02'],
  ],
  [
    'answered although nothing is open: refused, and nothing changes',
    [received],
    happens('information-submitted', '1', '2026-09-23'),
    'nothing-to-answer',
    [],
  ],
  [
    'taken back although nothing is open: refused',
    [received],
    happens('request-taken-back', '1', '2026-09-23'),
    'nothing-to-take-back',
    [],
  ],
  [
    'answered on day 41: refused',
    [received, asked],
    happens('information-submitted', '1', '2026-10-21'),
    'answer-window-closed',
    ['answer 2026-10-20 > none', 'decision none > 2027-01-19'],
  ],
  [
    'asked again when another answer is overdue: refused',
    [received, happens('information-requested', '1', '2026-07-20')],
    happens('information-requested', '2', '2026-09-15'),
    'answer-window-closed',
    ['answer none > 2026-10-26'],
  ],
  [
    'asked today: the 90 days stop, 40 begin',
    [received],
    asked,
    undefined,
    ['decision 2026-11-30 > none', 'answer none > 2026-10-20'],
  ],
  [
    'answered on the 40th day: the 90 days begin',
    [received, asked],
    happens('information-submitted', '1', '2026-10-20'),
    undefined,
    ['answer 2026-10-20 > none', 'decision none > 2027-01-18'],
  ],
  [
    'taken back: the 90 days run from receipt',
    [received, asked],
    happens('request-taken-back', '1', '2026-09-12'),
    undefined,
    ['answer 2026-10-20 > none', 'decision none > 2026-11-30'],
  ],
  [
    'asked once more: a second 40 days',
    [received, asked],
    happens('information-requested', '2', '2026-09-15'),
    undefined,
    ['answer none > 2026-10-26'],
  ],
  [
    'forwarded: what waits lapses, all begins anew',
    [received, asked],
    { kind: 'forwarded', date: '2026-10-05' },
    undefined,
    ['answer 2026-10-20 > none', 'request 2026-09-22 > 2026-10-26', 'decision none > 2027-01-04'],
  ],
])('what if it was %s', (_name, events, event, refusal, changes) => {
  const outlook = whatIf({ events, seat: dk }, event)
  expect(outlook.refusal?.code).toBe(refusal)
  expect(outlook.changes.map(lineOf)).toEqual(changes)
})

test('forwarded to another State: by its calendar', () => {
  // Epiphany is a holiday in Finland, not in Denmark.
  const forwarded = { kind: 'forwarded', date: '2026-10-08' } as const
  const lastDayAt = (country: string) =>
    whatIf({ events: [received], seat: dk }, forwarded, unchanged(country)).after.decision?.lastDay
  expect([lastDayAt('DK'), lastDayAt('FI')]).toEqual(['2027-01-06', '2027-01-07'])
})

test.each<[string, readonly ApplicationEvent[], string | undefined]>([
  ['nothing received', [], undefined],
  ['nothing asked', [received], '2026-11-30'],
  ['one request', [received, asked], '2027-01-18'],
  [
    'two requests: from the later of both last days',
    [received, asked, happens('information-requested', '2', '2026-09-15')],
    '2027-01-25',
  ],
])('the latest day of a decision, %s', (_name, events, lastDay) => {
  expect(latestDecision({ events, seat: dk })?.lastDay).toBe(lastDay)
})

import { describe, expect, test } from 'vitest'
import type { EntryState, EntryStep, KeptEntry } from '../../types.ts'
import { refuseStep, stepsFor } from './second-eyes.ts'

const at = new Date(0)
const base: KeptEntry = {
  ...{ id: 'x', country: 'EG', state: 'proposed', revision: 3, validFrom: '1983', need: 'required' },
  ...{ originalTitle: 'x', englishTitle: 'x', englishSummary: 'x', danishSummary: 'x' },
  ...{ permits: [], sources: [], isOfficial: false, proposedBy: 'anna', proposedAt: at },
}
const published: KeptEntry = { ...base, state: 'published', confirmedBy: 'bent', confirmedAt: at }
const wished: KeptEntry = { ...published, withdrawal: { by: 'carl', at, reason: 'x' } }

describe('who may do what', () => {
  test.each<[string, KeptEntry, string, readonly EntryStep[]]>([
    ['the proposer changes, and never confirms', base, 'anna', ['change', 'decline']],
    ['another confirms, and never changes', base, 'bent', ['confirm', 'decline']],
    ['what is published', published, 'anna', ['propose-change', 'propose-withdrawal']],
    ['who wishes it away never confirms', wished, 'carl', ['keep']],
    ['another confirms, also the first proposer', wished, 'anna', ['confirm-withdrawal', 'keep']],
  ])('%s', (_, entry, accountId, expected) => {
    expect(stepsFor(entry, accountId)).toEqual(expected)
  })

  test.each<EntryState>(['replaced', 'withdrawn', 'declined'])('nothing is done to what is %s', state => {
    expect(stepsFor({ ...base, state }, 'bent')).toEqual([])
  })
})

test.each<[string, KeptEntry, EntryStep, string, number, string | undefined]>([
  ['an own proposal', base, 'confirm', 'anna', 3, 'own-proposal'],
  ['another’s proposal', base, 'confirm', 'bent', 3, undefined],
  ['a version that nobody has read', base, 'confirm', 'bent', 2, 'changed-meanwhile'],
  ['the proposal of another, changed', base, 'change', 'bent', 3, 'not-your-proposal'],
  ['what is published already', published, 'confirm', 'bent', 3, 'not-now'],
  ['an own wish', wished, 'confirm-withdrawal', 'carl', 3, 'own-proposal'],
  ['a second wish', wished, 'propose-withdrawal', 'anna', 3, 'not-now'],
])('%s', (_, entry, step, accountId, ...rest) => {
  const [revision, expected] = rest
  expect(refuseStep(entry, { step, accountId, revision })?.code).toBe(expected)
})

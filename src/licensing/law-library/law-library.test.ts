import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { z } from 'zod'
import { isThirdCountry } from '../../law/territory.ts'
import type { Action } from '../../platform/action.ts'
import { perform } from '../../platform/perform.ts'
import { type Actor, anonymous, type Person, theClock } from '../actor.ts'
import { rememberPerson } from '../roles/actions/remember-person.ts'
import { everyActor, personAs } from '../roles/testing/every-actor.ts'
import { openTestWorkplace, type TestWorkplace } from '../roles/testing/test-workplace.ts'
import type { LicensingServices } from '../workplace.ts'
import { findCountryLaw } from './actions/find-country-law.ts'
import { getCountryLaws } from './actions/get-country-laws.ts'
import { listLibraryCountries } from './actions/list-library-countries.ts'
import { changeProposedEntry } from './proposals/actions/change-proposed-entry.ts'
import { confirmLawEntry } from './proposals/actions/confirm-law-entry.ts'
import { confirmWithdrawal } from './proposals/actions/confirm-withdrawal.ts'
import { declineLawEntry } from './proposals/actions/decline-law-entry.ts'
import { getLawEntry } from './proposals/actions/get-law-entry.ts'
import { keepLawEntry } from './proposals/actions/keep-law-entry.ts'
import { listLawProposals } from './proposals/actions/list-law-proposals.ts'
import { proposeLawEntry } from './proposals/actions/propose-law-entry.ts'
import { proposeWithdrawal } from './proposals/actions/propose-withdrawal.ts'

let opened: TestWorkplace

const officer = (accountId: string, more: object = {}): Person => ({
  ...personAs('authority-officer', more),
  accountId,
  reference: `account:${accountId}`,
})
const anna = officer('anna')
const bent = officer('bent', { memberState: 'SE' })

beforeAll(async () => {
  opened = await openTestWorkplace()
  for (const accountId of ['anna', 'bent']) {
    const person = {
      givenName: accountId,
      familyName: 'Bech',
      email: `${accountId}@slks.example`,
      language: 'da',
    }
    await perform(opened.workplace, rememberPerson, { actor: theClock, input: { accountId, ...person } })
  }
})

afterAll(() => opened.database.close())

function ask<Schema extends z.ZodType, Value>(
  action: Action<Actor, LicensingServices, Schema, Value>,
  actor: Actor,
  input: object,
) {
  return perform(opened.workplace, action, { actor, input })
}

async function have<Schema extends z.ZodType, Value>(
  action: Action<Actor, LicensingServices, Schema, Value>,
  actor: Actor,
  input: object,
): Promise<Value> {
  const outcome = await ask(action, actor, input)
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusals))
  return outcome.value
}

const lebanon = {
  ...{
    country: 'LB',
    validFrom: '1933',
    originalTitle: 'Arrêté n° 166 L.R.',
    englishTitle: 'Decision No. 166',
  },
  ...{
    englishSummary: 'Antiquities leave with a licence.',
    danishSummary: 'Oldsager udføres med tilladelse.',
  },
  ...{ need: 'required', permits: [{ name: 'Licence d’exportation' }], isOfficial: false },
  sources: [{ title: 'Journal officiel' }],
}

const refusal = (code: string, field?: string) => ({
  ok: false,
  refusals: [field === undefined ? { code } : { code, field }],
})

describe('the first countries', () => {
  test('are ten outside the Union, each with a source that nobody has looked at yet, and marked as unofficial', async () => {
    const countries = await have(listLibraryCountries, anonymous, {})
    expect(countries.map(({ country }) => country)).toEqual([
      ...['CN', 'EG', 'GT', 'IN', 'IQ', 'KH', 'MX', 'NG', 'PE', 'TR'],
    ])
    for (const { country, isOfficial, lastLookedAt } of countries) {
      expect(isThirdCountry(country, '2026-11-30')).toBe(true)
      expect(isOfficial).toBe(false)
      expect(lastLookedAt).toBeUndefined()
      const { entries } = await have(getCountryLaws, anonymous, { country })
      for (const { sources, danishSummary } of entries) {
        expect(sources.length).toBeGreaterThan(0)
        expect(sources.filter(source => 'lookedAt' in source)).toEqual([])
        expect(danishSummary).not.toBe('')
      }
    }
  })

  test.each([
    ['EG', '1970-01-01', undefined, 'required'],
    ['EG', '1990-01-01', undefined, 'forbidden'],
    ['EG', '1975-01-01', '1995-01-01', 'depends'],
    ['IN', '1976-04-04', undefined, 'required'],
    ['IN', '1976-04-05', undefined, 'forbidden'],
    ['MX', '1990-01-01', undefined, 'depends'],
    ['KH', '1990-01-01', undefined, 'unknown'],
    ['CH', '1990-01-01', undefined, 'unknown'],
  ])('%s, %s to %s: %s', async (country, from, until, answer) => {
    expect(await have(findCountryLaw, anonymous, { country, from, until })).toMatchObject({ answer })
  })

  test.each([
    ['DK', '1990-01-01', refusal('not-found')],
    ['dk', '1990-01-01', refusal('not-found', 'country')],
    ['ZZ', '1990-01-01', refusal('not-found')],
    ['EG', '1990-02-30', refusal('date', 'from')],
  ])('of %s on %s nobody hears anything', async (country, from, expected) => {
    expect(await ask(findCountryLaw, anonymous, { country, from })).toEqual(expected)
  })
})

describe('nobody but officers of competent authorities', () => {
  const outsiders = everyActor.filter(
    actor => actor.kind !== 'person' || actor.role?.kind !== 'authority-officer',
  )

  test('proposes, confirms, or sees what is only proposed', async () => {
    const { id } = await have(proposeLawEntry, anna, { ...lebanon, englishTitle: 'Hidden' })
    for (const actor of outsiders) {
      const no = refusal('not-permitted')
      expect(await ask(proposeLawEntry, actor, lebanon)).toEqual(no)
      expect(await ask(changeProposedEntry, actor, { ...lebanon, id, revision: 1 })).toEqual(no)
      expect(await ask(confirmLawEntry, actor, { id, revision: 1 })).toEqual(no)
      expect(await ask(declineLawEntry, actor, { id, revision: 1, reason: 'x' })).toEqual(no)
      expect(await ask(proposeWithdrawal, actor, { id, revision: 1, reason: 'x' })).toEqual(no)
      expect(await ask(confirmWithdrawal, actor, { id, revision: 1 })).toEqual(no)
      expect(await ask(keepLawEntry, actor, { id, revision: 1, reason: 'x' })).toEqual(no)
      expect(await ask(getLawEntry, actor, { id })).toEqual(no)
      expect(await ask(listLawProposals, actor, {})).toEqual(no)
      const { entries, events, mayPropose } = await have(getCountryLaws, actor, { country: 'LB' })
      expect({ entries, events, mayPropose }).toEqual({ entries: [], events: [], mayPropose: false })
    }
    await have(declineLawEntry, bent, { id, revision: 1, reason: 'x' })
  })
})

describe('the second pair of eyes', () => {
  test('is never the first', async () => {
    const { id } = await have(proposeLawEntry, anna, lebanon)
    expect(await ask(confirmLawEntry, anna, { id, revision: 1 })).toEqual(refusal('own-proposal'))
    const elsewhere = officer('anna', { id: 'other', memberState: 'FI' })
    expect(await ask(confirmLawEntry, elsewhere, { id, revision: 1 })).toEqual(refusal('own-proposal'))
    expect((await have(getCountryLaws, anonymous, { country: 'LB' })).entries).toEqual([])
    await have(declineLawEntry, anna, { id, revision: 1, reason: 'Mistake' })
  })

  test('confirms what it has read, and nothing that was changed since', async () => {
    const { id } = await have(proposeLawEntry, anna, lebanon)
    expect(await ask(changeProposedEntry, bent, { ...lebanon, id, revision: 1 })).toEqual(
      refusal('not-your-proposal'),
    )
    await have(changeProposedEntry, anna, { ...lebanon, validFrom: '7.11.1933', id, revision: 1 })
    expect(await ask(confirmLawEntry, bent, { id, revision: 1 })).toEqual(refusal('changed-meanwhile'))
    await have(confirmLawEntry, bent, { id, revision: 2 })
    expect(await ask(confirmLawEntry, bent, { id, revision: 3 })).toEqual(refusal('not-now'))
    const read = await have(getCountryLaws, anonymous, { country: 'LB' })
    expect(read.entries).toMatchObject([{ id, validFrom: '1933-11-07', steps: [] }])
    expect(read.entries[0]).not.toHaveProperty('proposedBy')
    expect(read.events).toMatchObject([{ type: 'published', who: undefined }])
    const kept = await have(getCountryLaws, bent, { country: 'LB' })
    expect(kept.entries).toMatchObject([{ proposer: 'anna Bech', confirmer: 'bent Bech' }])
    expect(kept.events.slice(0, 3)).toMatchObject([
      { type: 'published', who: 'bent Bech' },
      { type: 'changed', who: 'anna Bech' },
      { type: 'proposed', who: 'anna Bech' },
    ])
  })

  test('alone says on which day a source was looked at', async () => {
    const looked = [{ title: 'Journal officiel', lookedAt: '2026-01-31' }]
    expect((await ask(proposeLawEntry, anna, { ...lebanon, sources: looked })).ok).toBe(false)
    const { id } = await have(proposeLawEntry, anna, { ...lebanon, country: 'JO' })
    const late = { id, revision: 1, sources: [{ lookedAt: '2999-01-01' }] }
    expect((await ask(confirmLawEntry, bent, late)).ok).toBe(false)
    await have(confirmLawEntry, bent, { id, revision: 1, sources: [{ lookedAt: '2026-01-31' }] })
    const { entries, lastLookedAt } = await have(getCountryLaws, anonymous, { country: 'JO' })
    expect(entries.map(({ sources }) => sources)).toEqual([looked])
    expect(lastLookedAt).toBe('2026-01-31')
  })

  test('publishes a new version in the place of the old one, once', async () => {
    const [old] = (await have(getCountryLaws, anonymous, { country: 'LB' })).entries
    const change = { ...lebanon, englishTitle: 'Regulation on antiquities', replaces: old?.id }
    const [first, second] = [
      await have(proposeLawEntry, anna, change),
      await have(proposeLawEntry, anna, change),
    ]
    await have(confirmLawEntry, bent, { id: first.id, revision: 1 })
    expect(await ask(confirmLawEntry, bent, { id: second.id, revision: 1 })).toEqual(
      refusal('replaced-meanwhile'),
    )
    const { entries, events } = await have(getCountryLaws, anonymous, { country: 'LB' })
    expect(entries.map(({ id }) => id)).toEqual([first.id])
    expect(
      events
        .map(({ type }) => type)
        .slice(0, 2)
        .toSorted(),
    ).toEqual(['published', 'replaced'])
    expect(await ask(proposeLawEntry, anna, change)).toEqual(refusal('not-now'))
    await have(declineLawEntry, bent, { id: second.id, revision: 1, reason: 'Too late' })
  })

  test('never makes a law of one country that of another', async () => {
    const [old] = (await have(getCountryLaws, anonymous, { country: 'LB' })).entries
    expect(await ask(proposeLawEntry, anna, { ...lebanon, country: 'EG', replaces: old?.id })).toEqual(
      refusal('not-found'),
    )
    const { id } = await have(proposeLawEntry, anna, lebanon)
    expect(await ask(changeProposedEntry, anna, { ...lebanon, country: 'EG', id, revision: 1 })).toEqual(
      refusal('not-found'),
    )
    expect(await ask(proposeLawEntry, anna, { ...lebanon, country: 'DK' })).toEqual(refusal('not-found'))
  })

  test('takes an entry away, or keeps it', async () => {
    const [entry] = (await have(getCountryLaws, anonymous, { country: 'KH' })).entries
    const { id = '', revision = 0 } = entry ?? {}
    const at = (more: number, reason?: string) => ({
      id,
      revision: revision + more,
      ...(reason && { reason }),
    })
    expect(await ask(proposeWithdrawal, anna, at(0))).toEqual(refusal('required', 'reason'))
    await have(proposeWithdrawal, anna, at(0, 'Wrong law'))
    expect(await ask(confirmWithdrawal, anna, at(1))).toEqual(refusal('own-proposal'))
    const shown = (await have(getCountryLaws, anonymous, { country: 'KH' })).entries
    expect(shown).toHaveLength(1)
    expect(shown[0]).not.toHaveProperty('withdrawal')
    expect((await have(listLawProposals, bent, {})).at(-1)).toMatchObject({ id, withdrawer: 'anna Bech' })
    expect(await ask(keepLawEntry, bent, at(1))).toEqual(refusal('required', 'reason'))
    await have(keepLawEntry, bent, at(1, 'It is right'))
    await have(proposeWithdrawal, bent, at(2, 'Wrong after all'))
    await have(confirmWithdrawal, anna, at(3))
    const { entries, events } = await have(getCountryLaws, anonymous, { country: 'KH' })
    expect(entries).toEqual([])
    expect(events).toMatchObject([{ type: 'withdrawn', reason: 'Wrong after all' }])
    expect(await ask(confirmWithdrawal, anna, at(4))).toEqual(refusal('not-now'))
  })

  test('holds in the database as well', async () => {
    const { id } = await have(proposeLawEntry, anna, lebanon)
    const publish = `update country_law set state = 'published', confirmed_by = 'anna', confirmed_at = now() where id = '${id}'`
    await expect(opened.database.runScript(publish)).rejects.toThrow()
    const alone = `update country_law set state = 'published' where id = '${id}'`
    await expect(opened.database.runScript(alone)).rejects.toThrow()
  })
})

test('what is missing and what is wrong is told in one round', async () => {
  const input = {
    ...{ country: 'LB', need: 'perhaps', isOfficial: false, validFrom: '83', originalTitle: ' ' },
    sources: [{ title: 'x', address: 'javascript:alert(1)' }],
  }
  const outcome = await ask(proposeLawEntry, anna, input)
  const told = outcome.ok ? [] : outcome.refusals.map(({ code, field }) => `${field} ${code}`)
  for (const expected of [
    ...['validFrom day-or-year', 'need required', 'sources.0.address web-address', 'originalTitle required'],
    ...['englishTitle required', 'danishSummary required'],
  ])
    expect(told).toContain(expected)
})

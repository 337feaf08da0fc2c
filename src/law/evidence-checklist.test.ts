import { describe, expect, test } from 'vitest'
import { type EvidenceFacts, evidenceOf, missingEvidence } from './evidence-checklist.ts'

const bare: EvidenceFacts = { papers: [], absent: {}, hasPhotographs: true, hasNoCountryOfInterest: false }
const said = (facts: Partial<EvidenceFacts>) =>
  evidenceOf({ ...bare, ...facts })
    .filter(({ asked }) => asked !== 'always' && asked !== 'freely assessed')
    .map(({ kind, state }) => `${kind} ${state}`)

const both = ['EXPORT_PERMIT missing', 'NO_EXPORT_LAW_PROOF missing']
const permit = ['EXPORT_PERMIT missing']
const proof = ['NO_EXPORT_LAW_PROOF missing']

describe('what the law of the country asks for', () => {
  test.each<[string, Partial<EvidenceFacts>, readonly string[]]>([
    ['nothing is known', {}, both],
    ['the law is not known', { permitAsked: 'unknown' }, both],
    ['it depends', { permitAsked: 'depends' }, both],
    ['it is not known, and the holder says required', { permitOption: 'not uploaded' }, permit],
    ['it is not known, and the holder says not required', { permitOption: 'not required' }, proof],
    ['a permit was required', { permitAsked: 'required' }, permit],
    [
      'a permit was required, whatever is said',
      { permitAsked: 'required', permitOption: 'not required' },
      permit,
    ],
    ['export was forbidden, apart from decisions', { permitAsked: 'forbidden' }, permit],
    ['none was required', { permitAsked: 'not-required' }, proof],
    [
      'none was required, but the holder says so',
      { permitAsked: 'not-required', permitOption: 'uploaded' },
      permit,
    ],
    ['no country qualifies', { hasNoCountryOfInterest: true, permitAsked: 'required' }, []],
  ])('%s', (_, facts, expected) => {
    expect(said(facts)).toEqual(expected)
  })
})

describe('what there is', () => {
  const paper = { id: 'p', type: 'NO_EXPORT_LAW_PROOF' } as const
  test.each<[string, Partial<EvidenceFacts>, readonly string[], readonly string[]]>([
    ['one of two is enough', { papers: [paper] }, ['NO_EXPORT_LAW_PROOF met'], []],
    [
      'a reason is no paper, but no silence',
      { permitAsked: 'required', absent: { EXPORT_PERMIT: 'burnt' } },
      ['EXPORT_PERMIT absent'],
      [],
    ],
    [
      'a reason for one of two leaves the other',
      { absent: { EXPORT_PERMIT: 'burnt' } },
      ['EXPORT_PERMIT absent', 'NO_EXPORT_LAW_PROOF missing'],
      ['NO_EXPORT_LAW_PROOF'],
    ],
    [
      'a paper outweighs a reason',
      { permitOption: 'not required', papers: [paper], absent: { NO_EXPORT_LAW_PROOF: 'lost' } },
      ['NO_EXPORT_LAW_PROOF met'],
      [],
    ],
    ['neither of two is one thing that is missing', {}, both, ['EXPORT_PERMIT']],
    ['another paper does not help', { papers: [{ id: 'p', type: 'INVOICE' }] }, both, ['EXPORT_PERMIT']],
  ])('%s', (_, facts, expected, missing) => {
    expect(said(facts)).toEqual(expected)
    expect(missingEvidence({ ...bare, ...facts })).toEqual(missing)
  })

  test('IR 8(1)(a) and (c) the declaration and photographs are always asked for', () => {
    const states = (hasPhotographs: boolean) =>
      evidenceOf({ ...bare, hasPhotographs })
        .filter(({ asked }) => asked === 'always')
        .map(({ state }) => state)
    expect(states(false)).toEqual(['with the signature', 'missing'])
    expect(states(true)).toEqual(['with the signature', 'met'])
  })

  test('IR 8(1)(d) all other kinds are freely assessed, and translations stand with their originals', () => {
    const free = evidenceOf({ ...bare, permitAsked: 'required' }).filter(
      ({ asked }) => asked === 'freely assessed',
    )
    expect(free).toHaveLength(13)
    expect(free.every(({ state }) => state === 'open')).toBe(true)
    expect(free.map(({ kind }) => kind)).not.toContain('TRANSLATION')
  })
})

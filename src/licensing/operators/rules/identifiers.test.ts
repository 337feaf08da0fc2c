import { describe, expect, test } from 'vitest'
import type { IdentifierType } from '../types.ts'
import { findNumberGaps } from './details.ts'
import { normaliseIdentifier } from './identifiers.ts'

function judge(type: IdentifierType, value: string, home = 'DK', confirmed: readonly string[] = []) {
  const typed = { addresses: [{ country: home, postalCode: '' }], mainAddress: 0 }
  const gaps = findNumberGaps({ ...typed, identifiers: [{ type, value }] }, confirmed)
  return gaps[0]?.code ?? normaliseIdentifier({ type, value }, home).value
}

describe('N8 a CVR number as people copy it', () => {
  test.each([
    ...[
      '1234567',
      '123456789',
      'DK',
      'CVR',
      'CVR-nr.',
      'SE12',
      'ABCDEFGH',
      '1234567O',
      'DK1234567',
      'DE13585628',
    ],
    ...['XCVR 13585628', '13585628 eller 88146328', '-', '12.34', 'КВР 13585628'],
  ])('%j is refused', value => {
    expect(judge('national', value)).toBe('cvr-malformed')
  })

  test.each([
    ...['13585628', '13 58 56 28', '13.58.56.28', '13-58-56-28', ' 13585628 ', '13585628.', '1358 5628'],
    ...['DK13585628', 'DK-13 58 56 28', 'dk 13585628', 'DK.13585628', 'DK–13585628', 'DK‑13585628'],
    ...[
      'CVR 13585628',
      'CVR13585628',
      'CVR-nr. 13585628',
      'CVR-nr.: 13585628',
      'CVR nr 13585628',
      'cvr: 13585628',
    ],
    ...['CVR: DK13585628', 'CVR-nummer 13585628', 'CVRNR13585628', 'CVR-no. 13585628', 'CVR #13585628'],
    ...[
      'SE-nr. 13585628',
      'SE 13585628',
      'SE: 13 58 56 28',
      'SE13585628',
      'CVR/SE-nr. 13585628',
      'CVR-/SE-nr.: 13 58 56 28',
    ],
    ...[
      '１３５８５６２８',
      'Moms-nr. DK13585628',
      'Reg.nr. 13585628',
      '1358\u200b5628',
      '\u202a13585628\u202c',
      '\ufeffCVR\u00ad-nr. 13585628',
      'ＤＫ１３５８５６２８',
      '13\u00a058\u202f56\u200928',
      'CVR\u2011nr.\u00a013585628',
    ],
  ])('%j is 13585628', value => {
    expect(judge('national', value)).toBe('13585628')
  })

  test.each([
    ['12345678', 'cvr-unusual'],
    ['CVR-nr. 12345678', 'cvr-unusual'],
    ['13585629', 'cvr-unusual'],
    ['31585628', 'cvr-unusual'],
    ['10150817', '10150817'],
    ['88146328', '88146328'],
  ])('guide finding 9: the check digit of %s is told as %s', (value, told) => {
    expect(judge('national', value)).toBe(told)
  })

  test('a number that was asked back about is taken when it is sent again, and no other', () => {
    expect(judge('national', 'CVR 12345678', 'DK', ['cvr-unusual 12345678'])).toBe('12345678')
    expect(judge('national', '12345679', 'DK', ['cvr-unusual 12345678'])).toBe('cvr-unusual')
  })
})

describe('N8 numbers of other registers', () => {
  test.each([
    ['SE', 'Org.nr 556677-8899', '5566778899'],
    ['SE', 'Organisationsnummer: 556677-8899', '5566778899'],
    ['SE', 'SE5566778899', '5566778899'],
    ['DE', 'HRB 123456', 'HRB123456'],
    ['DE', 'HRB 123456 B', 'HRB123456B'],
    ['FR', 'SIRET 123 456 789 00012', '12345678900012'],
    ['NL', 'KvK-nummer 12345678', '12345678'],
    ['CZ', 'IČO: 12345678', '12345678'],
    ['PL', 'KRS 0000123456', '0000123456'],
    ['GR', '123', '123'],
    ['DE', '?', 'national-malformed'],
    ['DE', 'HRB'.repeat(20), 'national-malformed'],
  ])('%s %j settles to %s', (home, value, told) => {
    expect(judge('national', value, home)).toBe(told)
  })
})

describe('N10 an EORI number as people copy it', () => {
  test.each([
    ['12345678', 'eori-malformed'],
    ['DK', 'eori-malformed'],
    ['EORI', 'eori-malformed'],
    ['EORI-nr.', 'eori-malformed'],
    ['DК12345678', 'eori-malformed'],
    ['DК12345678'.replace('К', 'K').repeat(2), 'eori-malformed'],
    ['GB123456789000', 'eori-of-third-country'],
    ['NO123456789', 'eori-of-third-country'],
    ['XX12345678', 'eori-of-third-country'],
    ['DK1234567', 'eori-unusual'],
    ['SE1234567890', 'eori-of-other-state'],
    ['DE1234567', 'eori-of-other-state'],
    ['XI123456789000', 'eori-of-other-state'],
  ])('%j is answered with %s', (value, code) => {
    expect(judge('eori', value)).toBe(code)
  })

  test.each([
    ...[
      'DK12345678',
      'dk 12 34 56 78',
      'DK-12345678',
      'DK.12.34.56.78',
      'DK12345678.',
      'EORI: dk 12 34 56 78',
    ],
    ...[
      'EORI-nr. DK12345678',
      'EORI-nr.: DK 12345678',
      'EORI DK12345678',
      'EORIDK12345678',
      'EORINRDK12345678',
    ],
    ...[
      'EORI-nummer DK12345678',
      'EORI No. DK12345678',
      'EORI no DK12345678',
      'Eori number: DK12345678',
      'EORI#DK12345678',
    ],
    ...['ＤＫ１２３４５６７８', 'DK\u200b12345678', '\u200eDK12345678', 'DK\u00a012345678', 'DK‑12345678'],
  ])('%j is DK12345678', value => {
    expect(judge('eori', value)).toBe('DK12345678')
  })

  test.each([
    ['DE', 'DE1234567'],
    ['MC', 'FR12345678901234'],
    ['AX', 'FI12345678'],
    ['XI', 'XI123456789000'],
    ['US', 'DE1234567'],
    ['CH', 'DK12345678'],
    ['IE', 'IE1234567+'],
  ])('guide finding 8: in %s %s is no other state’s', (home, value) => {
    expect(judge('eori', value, home)).toBe(value)
  })

  test('another state’s number is taken when it is sent again', () => {
    expect(judge('eori', 'DE1234567', 'DK', ['eori-of-other-state DE1234567'])).toBe('DE1234567')
    expect(judge('eori', 'DK1234', 'DK', ['eori-unusual DK1234'])).toBe('DK1234')
    expect(judge('eori', 'DK1234', 'DK', ['eori-unusual DK999'])).toBe('eori-unusual')
  })
})

describe('a VAT number as people copy it', () => {
  test.each([
    ['DK', '13585628', 'DK13585628'],
    ['DK', 'Moms-nr. DK 13 58 56 28', 'DK13585628'],
    ['DK', 'SE-nr. 13585628', 'DK13585628'],
    ['DK', 'CVR 13585628', 'DK13585628'],
    ['DK', 'VAT no. DK13585628', 'DK13585628'],
    ['DK', 'SE556677889901', 'SE556677889901'],
    ['DE', 'USt-IdNr. DE123456789', 'DE123456789'],
    ['NL', 'BTW NL123456789B01', 'NL123456789B01'],
    ['IT', 'P.IVA 12345678901', 'IT12345678901'],
    ['GR', '123456789', 'EL123456789'],
    ['AT', 'ATU12345678', 'ATU12345678'],
    ['DK', '12345678', 'cvr-unusual'],
    ['DK', 'DK1234567', 'vat-malformed'],
    ['DE', 'X', 'vat-malformed'],
  ])('%s %j settles to %s', (home, value, told) => {
    expect(judge('vat', value, home)).toBe(told)
  })

  test('Greek numbers begin with EL and belong to GR', () => {
    expect(normaliseIdentifier({ type: 'vat', value: '123456789' }, 'GR').country).toBe('GR')
  })
})

test('an added row without a number is told, and a second number of a type', () => {
  const identifiers = [
    { type: 'eori', value: 'DK12345678' },
    { type: 'national', value: '' },
    { type: 'eori', value: 'DK12345679' },
  ] as const
  expect(findNumberGaps({ addresses: [], mainAddress: 0, identifiers }, [])).toMatchObject([
    { code: 'identifier-empty', field: 'identifiers.1.value' },
    { code: 'identifier-repeated', field: 'identifiers.2.value' },
  ])
})

import { expect, test } from 'vitest'
import type { DescriptionFacts } from './description.ts'
import { type GeneralDescriptionFacts, generalDescriptionGaps } from './general-description.ts'

/** Reference vector 12: an Egyptian relief on loan to a museum. */
const relief: DescriptionFacts = {
  category: 'd',
  taric: '9706100014',
  type: 'relief',
  materials: ['limestone'],
  techniques: ['carved'],
  subject: 'offering scene',
  dating: { kind: 'millennium', millennium: -1 },
  maker: 'Unknown',
  origin: 'Saqqara',
  description: 'Fragment of a tomb wall',
  photographs: [{ view: 'front' }, { view: 'back' }],
  isThreeDimensional: false,
  weightGrams: 90_000,
  shape: 'slab',
  heightMillimetres: 600,
}

const culturalUse = {
  procedure: 'temporary admission',
  purpose: 'exhibition',
  establishment: 'public',
  isRegistered: true,
  isConfirmed: false,
  isLoanFromPermanentCollection: true,
  isReturnGuaranteed: true,
} as const
const safekeeping = {
  procedure: 'customs warehousing',
  isRefugeDesignated: true,
  isRefugeInFreeZone: false,
  refugeOperator: 'state',
  emergency: 'armed conflict',
  isRequestAccepted: true,
} as const

const refuge = { name: 'Depot 3', country: 'DK', address: 'Brede 1, 2800 Kongens Lyngby' }

const complete: GeneralDescriptionFacts = {
  today: '2026-06-01',
  documentLanguage: 'da',
  countryOfImport: 'DK',
  derogation: 'other purposes',
  culturalUse,
  customsOffice: { referenceNumber: 'DK003102', country: 'DK' },
  destination: {
    name: 'Nationalmuseet',
    country: 'DK',
    activity: 'museum',
    address: 'Ny Vestergade 10, København',
  },
  countryOfInterest: 'EG',
  countryOfInterestBasis: 'a',
  descriptions: [relief],
  holder: {
    name: 'Nationalmuseet',
    street: 'Ny Vestergade 10',
    city: 'København',
    postcode: '1471',
    country: 'DK',
  },
}

test.each<[string, Partial<GeneralDescriptionFacts>, readonly string[]]>([
  [
    'V-28: after the customs declaration',
    { declarationLodgedOn: '2026-05-31' },
    ['declaration-already-lodged'],
  ],
  [
    'V-28: establishment not registered',
    { culturalUse: { ...culturalUse, isRegistered: false } },
    ['condition-not-met'],
  ],
  [
    'V-28: private and not confirmed',
    { culturalUse: { ...culturalUse, establishment: 'private or semi-private' } },
    ['condition-not-met'],
  ],
  [
    'V-29: refuge in a free zone',
    { derogation: 'safekeeping', safekeeping: { ...safekeeping, isRefugeInFreeZone: true }, refuge },
    ['condition-not-met'],
  ],
  [
    'V-29: private refuge',
    { derogation: 'safekeeping', safekeeping: { ...safekeeping, refugeOperator: 'private' }, refuge },
    ['condition-not-met'],
  ],
  ['no derogation', { derogation: null }, ['missing']],
  ['safekeeping without its conditions', { derogation: 'safekeeping', refuge }, ['missing']],
  ['purpose without establishment', { culturalUse: null }, ['missing']],
  ['a fair leads to a statement', { derogation: 'commercial art fair' }, ['derogation-leads-to-statement']],
  ['no destination', { destination: null }, ['missing', 'missing', 'missing', 'missing']],
  ['neither authority nor office', { customsOffice: null }, ['missing']],
  ['an office without its number', { customsOffice: { country: 'DK' } }, ['missing']],
  [
    'an office of another country',
    { customsOffice: { referenceNumber: 'DE004600', country: 'DE' } },
    ['office-of-another-country'],
  ],
  [
    'an authority of another country',
    { competentAuthority: { name: 'Kulturrådet', country: 'SE', isActive: true } },
    ['authority-of-another-country'],
  ],
  [
    'an authority that is not active',
    { customsOffice: null, competentAuthority: { name: 'Slots- og Kulturstyrelsen', country: 'DK' } },
    ['authority-not-active'],
  ],
  [
    'an authority in place of an office',
    {
      customsOffice: null,
      competentAuthority: { name: 'Slots- og Kulturstyrelsen', country: 'DK', isActive: true },
    },
    [],
  ],
  [
    'destination outside the Union',
    { destination: { ...complete.destination, country: 'CH' } },
    ['not-a-member-state'],
  ],
  ['destination without country', { destination: { ...complete.destination, country: ' ' } }, ['missing']],
  ['an exhibition is no education', { derogation: 'education' }, ['derogation-of-another-purpose']],
  [
    'education is no other purpose',
    { culturalUse: { ...culturalUse, purpose: 'education' } },
    ['derogation-of-another-purpose'],
  ],
  ['no category', { descriptions: [{ ...relief, category: null }] }, ['missing']],
  ['stamps', { descriptions: [{ ...relief, category: 'j' }] }, ['category-not-allowed']],
  ['no description', { descriptions: [] }, ['one-description-needed']],
  [
    'a wrong EORI number, though none is owed',
    { holder: { ...complete.holder, eori: 'GB1' } },
    ['eori-of-third-country'],
  ],
  [
    'half a value, though none is owed',
    { descriptions: [{ ...relief, customsValue: { currency: 'EUR' } }] },
    ['missing', 'missing'],
  ],
  ['complete, without EORI number and value', {}, []],
  ['refuge', { derogation: 'safekeeping', safekeeping, refuge }, []],
  [
    'safekeeping, and the refuge not named',
    { derogation: 'safekeeping', safekeeping, refuge: { ...refuge, name: null } },
    ['missing'],
  ],
  ['no refuge is asked for an exhibition', { refuge: { unLocode: 'nowhere' } }, []],
  [
    'registered in the inventory tomorrow',
    { controlProcess: { inventoryNumber: 'A 12', registeredOn: '2026-06-02' } },
    ['date-in-future'],
  ],
  ['destination in Northern Ireland', { destination: { ...complete.destination, country: 'XI' } }, []],
  ['science', { derogation: 'science', culturalUse: { ...culturalUse, purpose: 'science' } }, []],
  [
    'science, as research',
    { derogation: 'research', culturalUse: { ...culturalUse, purpose: 'science' } },
    [],
  ],
  [
    'academic research, as science',
    { derogation: 'science', culturalUse: { ...culturalUse, purpose: 'academic research' } },
    [],
  ],
])('%s', (_name, change, expected) => {
  expect(generalDescriptionGaps({ ...complete, ...change }).map(gap => gap.code)).toEqual(expected)
})

test.each<[string, Partial<GeneralDescriptionFacts>, readonly string[]]>([
  [
    'a fair asks nothing of an establishment',
    { derogation: 'commercial art fair', culturalUse: null },
    ['derogation-leads-to-statement'],
  ],
  ['no derogation, no establishment', { derogation: null, culturalUse: null }, ['missing']],
  [
    'exactly 250 years',
    { descriptions: [{ ...relief, dating: { kind: 'day', day: '1776-06-01' } }] },
    ['age-too-low'],
  ],
])('%s', (_name, change, expected) => {
  expect(generalDescriptionGaps({ ...complete, ...change }).map(gap => gap.code)).toEqual(expected)
})

test('an unmet condition stands at its box', () => {
  const safekept = {
    derogation: 'safekeeping',
    safekeeping: { ...safekeeping, isRequestAccepted: false },
    refuge,
  } as const
  const museum = { culturalUse: { ...culturalUse, isRegistered: false } }
  expect(generalDescriptionGaps({ ...complete, ...safekept })[0]).toMatchObject({
    box: 'Refuge',
    citation: 'IR 2(5)',
  })
  expect(generalDescriptionGaps({ ...complete, ...museum })[0]).toMatchObject({
    box: 'I.7',
    citation: 'IR 3(4)',
  })
})

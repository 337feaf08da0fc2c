import { expect, test } from 'vitest'
import type { DescriptionFacts } from './description.ts'
import type { LicenceFacts } from './licence.ts'
import { licenceGaps } from './licence-gaps.ts'

/** Reference vector 1: a Roman-period Syrian bronze. */
const bronze: DescriptionFacts = {
  category: 'c',
  taric: '9706100012',
  type: 'statuette',
  materials: ['bronze'],
  techniques: ['cast'],
  subject: 'Venus',
  dating: { kind: 'century', century: 2 },
  maker: 'Unknown',
  historicalOrigin: 'Antioch, Roman Syria',
  description: 'Standing Venus, hollow cast',
  customsValue: { amountCents: 30_000, currency: 'EUR', eurCents: 30_000 },
  photographs: [{ view: 'front' }, { view: 'back' }],
  isThreeDimensional: false,
  weightGrams: 420,
  shape: 'figure',
  heightMillimetres: 140,
}

const complete: LicenceFacts = {
  today: '2026-06-01',
  documentLanguage: 'da',
  countryOfImport: 'DK',
  competentAuthority: { name: 'Slots- og Kulturstyrelsen', country: 'DK', isActive: true },
  countryOfInterest: 'SY',
  countryOfInterestBasis: 'a',
  descriptions: [bronze],
  holder: { name: 'A', street: 'B 1', city: 'C', postcode: '1000', country: 'DK', eori: 'DK12345678' },
  exportPermit: 'not required',
  wasRejectedBefore: 'no',
}

test.each<[string, Partial<LicenceFacts>, readonly string[]]>([
  ['V-02: no authority', { competentAuthority: null }, ['missing competentAuthority.name']],
  [
    'V-02: authority of another state',
    { competentAuthority: { name: 'KVdB', country: 'DE', isActive: true } },
    ['authority-of-another-country competentAuthority.name'],
  ],
  [
    'authority not active',
    { competentAuthority: { name: 'A', country: 'DK', isActive: false } },
    ['authority-not-active competentAuthority.name'],
  ],
  [
    'not known whether the authority is active',
    { competentAuthority: { name: 'A', country: 'DK' } },
    ['authority-not-active competentAuthority.name'],
  ],
  [
    'row 12: after a fair, another Member State than that of the first temporary admission',
    { firstAdmittedIn: 'FR' },
    ['not-where-first-admitted countryOfImport'],
  ],
  ['row 12: after a fair, where first admitted', { firstAdmittedIn: 'DK' }, []],
  [
    'V-27: refers to an earlier licence, without proof that the goods left since',
    { licensedOn: '2025-03-01', hasExportProof: false },
    ['export-proof-missing hasExportProof'],
  ],
  ['V-27: with that proof', { licensedOn: '2025-03-01', hasExportProof: true }, []],
  ['no country of import', { countryOfImport: ' ' }, ['missing countryOfImport']],
  [
    'V-03: category of Part C',
    { descriptions: [{ ...bronze, category: 'e' }] },
    ['category-not-allowed descriptions.0.category'],
  ],
  [
    'V-03: no category',
    { descriptions: [{ ...bronze, category: null }] },
    ['missing descriptions.0.category'],
  ],
  [
    'I.12 is per good: a (c) vase and an (e) coin',
    { descriptions: [bronze, { ...bronze, category: 'e' }] },
    ['category-not-allowed descriptions.1.category'],
  ],
  [
    'I.12 is per good: a (c) vase and a (d) capital',
    { descriptions: [bronze, { ...bronze, category: 'd' }] },
    [],
  ],
  ['V-07: no description', { descriptions: [] }, ['one-description-needed descriptions']],
  [
    'V-08: exactly 250 years',
    { descriptions: [{ ...bronze, dating: { kind: 'day', day: '1776-06-01' } }] },
    ['age-too-low descriptions.0.dating'],
  ],
  ['V-11: no EORI number', { holder: { ...complete.holder, eori: null } }, ['missing holder.eori']],
  ['V-15: no option', { exportPermit: null }, ['missing exportPermit']],
  [
    'V-15: uploaded, but no file',
    { exportPermit: 'uploaded' },
    ['export-permit-file-missing hasExportPermitFile'],
  ],
  ['V-17: no response to a request', { isInformationRequested: true }, ['response-missing response']],
  [
    'Default 58: an earlier number that is none',
    { earlierNumber: '123' },
    ['earlier-number-unreadable earlierNumber'],
  ],
  [
    'Default 58: a statement as earlier one',
    { earlierNumber: 'ICGS.DK.2026.0000001' },
    ['earlier-number-unreadable earlierNumber'],
  ],
  ['Default 58: the number of the seller’s application', { earlierNumber: 'icgl.se.2026.0000001 ' }, []],
  ['earlier rejection not answered', { wasRejectedBefore: null }, ['missing wasRejectedBefore']],
  [
    'earlier rejection without reference',
    { wasRejectedBefore: 'yes' },
    ['missing earlierRejectionReference'],
  ],
  [
    'Default 56: not known, without a word of explanation',
    { wasRejectedBefore: 'not known' },
    ['missing earlierRejectionExplanation'],
  ],
  [
    'Default 56: not known, explained',
    { wasRejectedBefore: 'not known', earlierRejectionExplanation: 'Bought from an estate.' },
    [],
  ],
  [
    'no declaration about "that country" where there is none',
    { hasNoCountryOfInterest: true },
    ['permit-without-country exportPermit'],
  ],
  ['no country, and nothing declared about one', { hasNoCountryOfInterest: true, exportPermit: null }, []],
  ['language of another state', { documentLanguage: 'en' }, ['language-not-official documentLanguage']],
  ['V-07: several goods', { descriptions: [bronze, bronze] }, []],
  ['several pieces of one good', { descriptions: [{ ...bronze, pieces: 30 }] }, []],
  [
    'vector 17: ancient coins from an excavation',
    { descriptions: [{ ...bronze, isCoins: true, pieces: 30 }] },
    [],
  ],
  [
    'coins without their number',
    { descriptions: [{ ...bronze, isCoins: true }] },
    ['missing descriptions.0.pieces'],
  ],
  [
    'V-09: a value of nothing is none',
    { descriptions: [{ ...bronze, customsValue: { amountCents: 0, currency: 'EUR', eurCents: 0 } }] },
    ['missing descriptions.0.customsValue.amountCents'],
  ],
  [
    'V-09: no value threshold',
    { descriptions: [{ ...bronze, customsValue: { amountCents: 1, currency: 'EUR', eurCents: 1 } }] },
    [],
  ],
  [
    'an earlier rejection told',
    { wasRejectedBefore: 'yes', earlierRejectionReference: 'ICGL.SE.2026.0000001' },
    [],
  ],
  ['V-17: a request answered', { isInformationRequested: true, response: 'The permit is attached.' }, []],
  ['V-15: required, said not to be uploaded', { exportPermit: 'not uploaded' }, []],
  ['complete', {}, []],
])('%s', (_name, change, expected) => {
  expect(licenceGaps({ ...complete, ...change }).map(gap => `${gap.code} ${gap.field}`)).toEqual(expected)
})

test('V-15: required, uploaded, and the file is there', () => {
  expect(licenceGaps({ ...complete, exportPermit: 'uploaded', hasExportPermitFile: true })).toEqual([])
})

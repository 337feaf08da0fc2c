import { expect, test } from 'vitest'
import type { DescriptionFacts } from './description.ts'
import { type StatementFacts, warningCodes } from './statement.ts'
import { statementWarnings } from './statement-warnings.ts'

const painting: DescriptionFacts = {
  category: 'g.i',
  taric: '9701210000',
  dating: { kind: 'year', year: 1790 },
  customsValue: { amountCents: 2_000_000, currency: 'EUR', eurCents: 2_000_000 },
}
const calm: StatementFacts = {
  today: '2026-06-01',
  countryOfImport: 'DK',
  descriptions: [painting],
  holder: { eori: 'DK12345678' },
}
const withPainting = (change: Partial<DescriptionFacts>): Partial<StatementFacts> => ({
  descriptions: [{ ...painting, ...change }],
})
const fair = { memberState: 'SE', name: 'Market', venueAddress: 'Stockholm' }

test.each<[string, Partial<StatementFacts>, readonly string[]]>([
  [
    'heading of another category',
    withPainting({ taric: '9703100000' }),
    ['taric-heading-unusual descriptions.0.taric'],
  ],
  [
    'code of another category',
    withPainting({ category: 'e', taric: '9706100020', dating: { kind: 'year', year: 1700 } }),
    ['taric-category-contradicts descriptions.0.taric'],
  ],
  [
    'code of another age',
    withPainting({ category: 'e', taric: '9706100016' }),
    ['taric-age-contradicts descriptions.0.taric'],
  ],
  ['unusual EORI number', { holder: { eori: 'DK1' } }, ['eori-pattern-unusual holder.eori']],
  [
    'covered next year',
    withPainting({ dating: { kind: 'year', year: 1827 } }),
    ['result-changes-soon descriptions.0.dating'],
  ],
  [
    'straddles',
    withPainting({ dating: { kind: 'years', earliestYear: 1800, latestYear: 1850 } }),
    ['dating-straddles-threshold descriptions.0.dating'],
  ],
  [
    'small photograph',
    withPainting({ photographs: [{ view: 'front', widthPixels: 4000, heightPixels: 999 }] }),
    ['photograph-small descriptions.0.photographs.0'],
  ],
  [
    'grey photograph',
    withPainting({ photographs: [{ view: 'front', isColour: false }] }),
    ['photograph-without-colour descriptions.0.photographs.0'],
  ],
  ['date gone by', { plannedImportDate: '2026-05-31' }, ['import-date-passed plannedImportDate']],
  [
    'fair in another Member State',
    { isCommercialArtFair: true, artFair: fair },
    ['art-fair-in-another-country artFair.memberState'],
  ],
  ['nothing to say', {}, []],
  [
    'photograph of 1 000 pixels',
    withPainting({ photographs: [{ view: 'front', widthPixels: 1000, heightPixels: 1000 }] }),
    [],
  ],
  ['nothing known', { holder: null, descriptions: [{}] }, []],
])('%s', (_name, change, expected) => {
  const warnings = statementWarnings({ ...calm, ...change })
  expect(warnings.map(warning => `${warning.code} ${warning.field}`)).toEqual(expected)
  for (const { code } of warnings) expect(warningCodes).toContain(code)
})

test.each<[string, Partial<StatementFacts>]>([
  ['covered in two years only', withPainting({ dating: { kind: 'year', year: 1828 } })],
  ['planned for today', { plannedImportDate: '2026-06-01' }],
  ['planned for no date', { plannedImportDate: '2026-05' }],
  ['a fair not claimed', { isCommercialArtFair: false, artFair: fair }],
  ['a fair nowhere yet', { isCommercialArtFair: true, artFair: { name: 'Market' } }],
  ['a fair, country of import unknown', { isCommercialArtFair: true, artFair: fair, countryOfImport: null }],
  ['a fair at home', { isCommercialArtFair: true, artFair: { ...fair, memberState: 'DK' } }],
])('no warning: %s', (_name, change) => {
  expect(statementWarnings({ ...calm, ...change })).toEqual([])
})

test('a change is told with its day and both parts', () => {
  const [warning] = statementWarnings({ ...calm, ...withPainting({ dating: { kind: 'year', year: 1827 } }) })
  expect(warning?.values).toEqual({ date: '2027-01-01', now: 'A only', next: 'C' })
})

import { expect, test } from 'vitest'
import { refuseQuestions } from './refuse-questions.ts'
import { whichDocument } from './which-document.ts'

const today = '2026-11-29'
const plain = { cameFromGround: 'no', wasPartOfMonument: 'no' }
const print = { ...plain, isFromUnion: 'no', category: 'g.iii', value: '20000', purpose: 'stay' }

test.each([
  ['no', 'g.i', '1790', '18000', 'stay', 'importer statement'],
  ['no', 'g.i', '1790', '17999,99', 'stay', 'nothing'],
  ['no', 'g.i', '1827', '18000', 'stay', 'nothing'],
  ['no', 'c', '100', '300', 'stay', 'import licence'],
  ['no', 'c', '100', '300', 'fair', 'importer statement'],
  ['no', 'c', '-300', '300', 'museum', 'general description'],
  ['no', 'l', '1700', '500000', 'stay', 'nothing'],
  ['no', 'd', '1740', '900', 'warehouse', 'import licence'],
  ['no', 'g.ii', '1500', '90000', 'transit', 'nothing'],
  ['yes', 'c', '100', '300', 'stay', 'nothing'],
])('%s %s %s %s %s -> %s', (isFromUnion, category, year, value, purpose, result) => {
  expect(whichDocument({ ...plain, isFromUnion, category, year, value, purpose }, today)).toMatchObject({
    result,
  })
})

test.each([
  {},
  { category: 'zz' },
  { ...plain, isFromUnion: 'no', category: 'c', year: '0', value: '1', purpose: 'stay' },
  { ...print, year: '1700', cameFromGround: undefined },
  { ...print, year: '1700', wasPartOfMonument: 'perhaps' },
])('no answer to %j', questions => {
  expect(whichDocument(questions, today)).toBeUndefined()
})

test.each([
  ['2b', { ...print, category: 'c', year: '1776', value: '300' }, 'import licence'],
  ['5b', { ...print, year: '1826' }, 'importer statement'],
])(
  'vector %s: in the boundary year the object is covered, and said to straddle',
  (_vector, asked, result) => {
    expect(whichDocument(asked, today)).toMatchObject({ result, isAgeOpen: true })
  },
)

test.each([
  ['a Roman coin out of the ground', { category: 'e', year: '-50', value: '300', cameFromGround: 'yes' }],
  ['a Roman coin, not known', { category: 'e', year: '-50', value: '300', cameFromGround: 'not known' }],
  ['an icon', { category: 'g.i', year: '1700', value: '900', wasPartOfMonument: 'yes' }],
  ['a temple head', { category: 'g.ii', year: '800', value: '40000', wasPartOfMonument: 'not known' }],
])('A1, Default 37: %s needs a licence', (_name, object) => {
  expect(whichDocument({ ...print, ...object }, today)).toMatchObject({ result: 'import licence' })
})

test('Default 61: a place that is not known counts as outside the Union', () => {
  const asked = { ...print, year: '1700', isFromUnion: 'not known' }
  expect(whichDocument(asked, today)).toMatchObject({ result: 'importer statement' })
})

test('an age beyond the boundary year is not open', () => {
  expect(whichDocument({ ...print, year: '1825' }, today)).toMatchObject({ isAgeOpen: false })
})

test('another answer within twelve months is told with its day', () => {
  const asked = { ...print, year: '1827' }
  const change = { from: '2027-01-01', result: 'importer statement' }
  expect(whichDocument(asked, today)).toMatchObject({ result: 'nothing', change })
  expect(whichDocument({ ...asked, year: '1828' }, today)?.change).toBeUndefined()
})

test('the answer is for the planned date of import', () => {
  const asked = { ...print, year: '1827', plannedImportDate: '2027-01-01' }
  expect(whichDocument(asked, today)).toMatchObject({ result: 'importer statement', change: undefined })
})

test.each([
  ['2227-03-01', 'date-late'],
  ['9999-12-31', 'date-late'],
  ['0027-03-01', 'date-early'],
  ['soon', 'date'],
])('D6: a planned date of %s is refused', (plannedImportDate, code) => {
  const asked = { ...print, year: '1990', plannedImportDate }
  expect(refuseQuestions(asked, today)).toMatchObject([{ code, field: 'plannedImportDate' }])
})

test('a year still to come is refused', () => {
  expect(refuseQuestions({ ...print, year: '17500' }, today)).toMatchObject([
    { code: 'dating-in-future', field: 'year' },
  ])
  expect(refuseQuestions({ ...print, year: '2026' }, today)).toEqual([])
})

test('before anything was sent, nothing is refused', () => {
  expect(refuseQuestions({}, today)).toEqual([])
})

test('each question left open is named, in the order of the page', () => {
  const fields = [
    'isFromUnion',
    'category',
    'cameFromGround',
    'wasPartOfMonument',
    'year',
    'value',
    'purpose',
  ] as const
  for (const sent of [{ year: ' ' }, { purpose: '', plannedImportDate: '' }]) {
    expect(refuseQuestions(sent, today)).toEqual(fields.map(field => ({ code: 'unanswered', field })))
  }
  for (const field of fields) {
    const sent = { ...print, year: '1790', [field]: undefined }
    expect(refuseQuestions(sent, today)).toEqual([{ code: 'unanswered', field }])
  }
})

test.each([
  ['isFromUnion', 'perhaps', 'unanswered'],
  ['category', 'z', 'unanswered'],
  ['purpose', 'constructor', 'unanswered'],
  ['year', 'about 1800', 'year-unreadable'],
  ['value', 'dear', 'euro-unreadable'],
  ['value', '500 USD', 'euro-unreadable'],
])('an answer that cannot be read is refused: %s %s', (field, text, code) => {
  const sent = { ...print, year: '1790', [field]: text }
  expect(refuseQuestions(sent, today)).toEqual([{ code, field }])
})

import type { BoxId } from '../../../../law/boxes.ts'
import type { Good, GoodDetails } from '../../../goods/types.ts'
import type { DocumentContent } from '../../types.ts'

const contentBoxes = {
  localReference: 'I.5',
  countryOfImport: 'I.6',
  customsOffice: 'I.6',
  plannedImportDate: 'Import date',
  documentLanguage: 'Language',
  isCommercialArtFair: 'I.7',
  artFair: 'I.8',
  countryOfInterest: 'I.11',
  countryOfInterestBasis: 'I.11',
  countryOfInterestReason: 'I.11 reason',
  owner: 'I.19',
  exportPermit: 'I.20',
  hasDeclared: 'I.20',
} as const satisfies Record<keyof DocumentContent, BoxId>

const goodBoxes = {
  category: 'I.12',
  taric: 'I.14',
  type: 'I.15 type',
  typeOther: 'I.15 type',
  materials: 'I.15 materials',
  techniques: 'I.15 techniques',
  title: 'I.15 title',
  subject: 'I.15 subject',
  dating: 'I.15 dating',
  maker: 'I.15 maker',
  origin: 'I.15 origin',
  historicalOrigin: 'I.15 origin',
  description: 'I.15 description',
  customsValue: 'I.15 customs value',
  isThreeDimensional: 'I.16 other views',
  viewsNotAppropriate: 'I.16 other views',
  hasMarks: 'I.16 marks',
  hasDistinguishingFeatures: 'I.16 distinguishing features',
  hasInscriptions: 'I.16 inscriptions',
  weightGrams: 'I.16 weight',
  shape: 'I.16 shape',
  heightMillimetres: 'I.16 measurements',
  widthMillimetres: 'I.16 measurements',
  depthMillimetres: 'I.16 measurements',
  diameterMillimetres: 'I.16 measurements',
  isCoins: 'I.16 quantity',
  pieces: 'I.16 quantity',
} as const satisfies Record<keyof GoodDetails, BoxId>

/** Questions to which "no" is an answer; elsewhere it is the same as nothing. */
const questions: readonly string[] = [
  'isThreeDimensional',
  'hasMarks',
  'hasDistinguishingFeatures',
  'hasInscriptions',
]

interface Boxes {
  readonly content: DocumentContent
  readonly goods: readonly Pick<Good, 'details'>[]
}

/** Which boxes a change touched, in the order of the form: for the history (IR 24(2)). */
export function changedBoxes(before: Boxes, after: Boxes): readonly BoxId[] {
  const inContent = changedIn(contentBoxes, before.content, after.content)
  const inGoods = after.goods.flatMap(({ details }, index) =>
    changedIn(goodBoxes, before.goods[index]?.details ?? {}, details),
  )
  return [...new Set([...inContent, ...inGoods])]
}

function changedIn(boxes: Readonly<Record<string, BoxId>>, before: object, after: object): readonly BoxId[] {
  const [one, other] = [new Map(Object.entries(before)), new Map(Object.entries(after))]
  return Object.entries(boxes).flatMap(([field, box]) => {
    const isQuestion = questions.includes(field)
    return plain(one.get(field), isQuestion) === plain(other.get(field), isQuestion) ? [] : [box]
  })
}

// The same text for the same contents, whatever the order of members, and for nothing in all of its forms.
function plain(value: unknown, keepsNo = false): string {
  if (value === undefined || value === null || (value === false && !keepsNo)) return ''
  if (Array.isArray(value)) return value.map(item => plain(item)).join('\n')
  if (typeof value !== 'object') return String(value)
  const members = Object.entries(value).flatMap(([name, member]) => {
    const text = plain(member)
    return text === '' ? [] : [`${name} ${text}`]
  })
  return members.sort().join('\n')
}

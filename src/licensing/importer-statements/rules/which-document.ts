import { isCategory } from '../../../law/annex.ts'
import { askedCategories, type ObjectAnswer, type ObjectAnswers } from '../../../law/asked-categories.ts'
import { agesOf, type DatingFacts, datingRange, isDatedInFuture } from '../../../law/dating.ts'
import { importDateBounds } from '../../../law/import-date.ts'
import { type IsoDate, isIsoDate } from '../../../law/iso-date.ts'
import type { Procedure } from '../../../law/procedures.ts'
import { requiredDocument } from '../../../law/required-document.ts'
import type { RequiredDocumentFacts } from '../../../law/required-document-facts.ts'
import { type ResultChange, resultChange } from '../../../law/result-change.ts'
import { referenceDate } from '../../../law/thresholds.ts'
import type { Refusal } from '../../../platform/action.ts'
import { readAmount } from '../../goods/rules/read-number.ts'

type Found = ReturnType<typeof requiredDocument>

/** Which document the answers lead to, and the article behind it. */
export interface Answer extends Pick<Found, 'result' | 'citation'> {
  /** The year alone does not say whether the object is older than the limit. */
  readonly isAgeOpen: boolean
  /** Another answer from a day within twelve months on. */
  readonly change: ResultChange<Found['result']> | undefined
}

/** The answers as they are typed. */
export interface Questions {
  readonly isFromUnion?: string | undefined
  readonly category?: string | undefined
  readonly cameFromGround?: string | undefined
  readonly wasPartOfMonument?: string | undefined
  readonly year?: string | undefined
  readonly value?: string | undefined
  readonly purpose?: string | undefined
  readonly plannedImportDate?: string | undefined
}

const procedures: Readonly<Record<string, Procedure>> = {
  stay: 'free circulation',
  warehouse: 'customs warehousing',
  fair: 'temporary admission',
  museum: 'temporary admission',
  transit: 'transit',
}

/** What the person takes for granted by choosing the fair or the museum: the conditions are shown with the answer. */
const fair = {
  isLimitedInTime: true,
  isPublicAuction: false,
  isShownForPossibleSale: true,
  isOpenToGeneralPublic: true,
  isAdvertisedBeforehand: true,
  isIdentityAssured: true,
} as const
const museum = {
  purpose: 'exhibition',
  establishment: 'public',
  isRegistered: true,
  isConfirmed: true,
  isLoanFromPermanentCollection: true,
  isReturnGuaranteed: true,
} as const

/** The document that the answers lead to on a day; undefined while one is missing. */
export function whichDocument(asked: Questions, today: IsoDate): Answer | undefined {
  const { purpose = '', plannedImportDate } = asked
  const object = objectOf(asked)
  const made = datingRange(datingOf(asked))
  const valueEurCents = readEuro(asked.value ?? '')
  const procedure = procedures[purpose]
  if (!readAnswer(asked.isFromUnion) || !object || !made || !procedure || valueEurCents === undefined) {
    return undefined
  }
  const documentAt = (day: IsoDate) =>
    requiredDocument({
      ...factsOf(object, purpose, procedure),
      ages: agesOf(made, day),
      valueEurCents,
      isCreatedOrDiscoveredInUnion: asked.isFromUnion === 'yes',
    })
  const date = referenceDate({ today, plannedImportDate })
  const { result, citation, refinements } = documentAt(date)
  const isAgeOpen = refinements.some(({ row }) => row === '17')
  return { result, citation, isAgeOpen, change: resultChange(date, day => documentAt(day).result) }
}

/** What no answer can be given to: a question left open, a year still to come, a date of import that cannot be meant. */
export function refuseQuestions(asked: Questions, today: IsoDate): readonly Refusal[] {
  if (Object.values(asked).every(answer => answer === undefined)) return []
  const isFuture = isDatedInFuture(datingOf(asked), today)
  return [
    ...readings.flatMap(reading => refuseAnswer(asked, reading)),
    ...(isFuture ? [{ code: 'dating-in-future', field: 'year', citation: 'Default 8' }] : []),
    ...refuseImportDate(asked.plannedImportDate?.trim() ?? '', today),
  ]
}

/** In the order of the page. */
const readings: readonly Reading[] = [
  { field: 'isFromUnion', isRead: isAnswer, code: 'unanswered' },
  { field: 'category', isRead: isCategory, code: 'unanswered' },
  { field: 'cameFromGround', isRead: isAnswer, code: 'unanswered' },
  { field: 'wasPartOfMonument', isRead: isAnswer, code: 'unanswered' },
  { field: 'year', isRead: isYear, code: 'year-unreadable' },
  { field: 'value', isRead: text => readEuro(text) !== undefined, code: 'euro-unreadable' },
  { field: 'purpose', isRead: text => Object.hasOwn(procedures, text), code: 'unanswered' },
]

interface Reading {
  readonly field: keyof Questions
  readonly isRead: (text: string) => boolean
  /** Of an answer that cannot be read. */
  readonly code: string
}

function refuseAnswer(asked: Questions, { field, isRead, code }: Reading): readonly Refusal[] {
  const text = asked[field]?.trim() ?? ''
  if (text === '') return [{ code: 'unanswered', field }]
  return isRead(text) ? [] : [{ code, field }]
}

function refuseImportDate(planned: string, today: IsoDate): readonly Refusal[] {
  const field = 'plannedImportDate'
  if (planned === '') return []
  if (!isIsoDate(planned)) return [{ code: 'date', field }]
  const { earliest, latest } = importDateBounds(today)
  if (planned >= earliest && planned <= latest) return []
  return [{ code: planned < earliest ? 'date-early' : 'date-late', field, values: { earliest, latest } }]
}

function readAnswer(text: string | undefined): ObjectAnswer | undefined {
  const answers: readonly ObjectAnswer[] = ['yes', 'no', 'not known']
  return answers.find(answer => answer === text)
}

function isAnswer(text: string): boolean {
  return readAnswer(text) !== undefined
}

function isYear(text: string): boolean {
  return /^-?\d{1,6}$/.test(text)
}

function objectOf({ category = '', ...asked }: Questions): ObjectAnswers | undefined {
  const cameFromGround = readAnswer(asked.cameFromGround)
  const wasPartOfMonument = readAnswer(asked.wasPartOfMonument)
  if (!isCategory(category) || !cameFromGround || !wasPartOfMonument) return undefined
  return { category, cameFromGround, wasPartOfMonument }
}

function datingOf({ year = '' }: Questions): DatingFacts {
  return isYear(year.trim()) ? { kind: 'year', year: Number(year) } : {}
}

function factsOf(object: ObjectAnswers, purpose: string, procedure: Procedure) {
  return {
    categories: askedCategories(object),
    procedure,
    isIllegalExportKnown: false,
    isReturnedGoods: false,
    earlierDocument: 'none',
    ...(purpose === 'fair' ? { artFair: fair } : {}),
    ...(purpose === 'museum' ? { culturalUse: museum } : {}),
  } as const satisfies Partial<RequiredDocumentFacts>
}

/** The question asks for euro; an amount in another currency is no answer. */
function readEuro(text: string): number | undefined {
  const { cents, currencies } = readAmount(text) ?? {}
  return currencies === undefined || currencies.includes('EUR') ? cents : undefined
}

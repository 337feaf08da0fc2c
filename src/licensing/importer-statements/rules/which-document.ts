import { isCategory } from '../../../law/annex.ts'
import { askedCategories, type ObjectAnswer, type ObjectAnswers } from '../../../law/asked-categories.ts'
import { agesOf, type DatingFacts, datingRange } from '../../../law/dating.ts'
import type { IsoDate } from '../../../law/iso-date.ts'
import type { Procedure } from '../../../law/procedures.ts'
import { requiredDocument } from '../../../law/required-document.ts'
import type { RequiredDocumentFacts } from '../../../law/required-document-facts.ts'
import { type ResultChange, resultChange } from '../../../law/result-change.ts'
import { referenceDate } from '../../../law/thresholds.ts'
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

export const procedures: Readonly<Record<string, Procedure>> = {
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

function readAnswer(text: string | undefined): ObjectAnswer | undefined {
  const answers: readonly ObjectAnswer[] = ['yes', 'no', 'not known']
  return answers.find(answer => answer === text)
}

export function isAnswer(text: string): boolean {
  return readAnswer(text) !== undefined
}

export function isYear(text: string): boolean {
  return /^-?\d{1,6}$/.test(text)
}

function objectOf({ category = '', ...asked }: Questions): ObjectAnswers | undefined {
  const cameFromGround = readAnswer(asked.cameFromGround)
  const wasPartOfMonument = readAnswer(asked.wasPartOfMonument)
  if (!isCategory(category) || !cameFromGround || !wasPartOfMonument) return undefined
  return { category, cameFromGround, wasPartOfMonument }
}

export function datingOf({ year = '' }: Questions): DatingFacts {
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
export function readEuro(text: string): number | undefined {
  const { cents, currencies } = readAmount(text) ?? {}
  return currencies === undefined || currencies.includes('EUR') ? cents : undefined
}

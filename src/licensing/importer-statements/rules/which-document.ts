import { type Category, isCategory } from '../../../law/annex.ts'
import { ageInYears } from '../../../law/dating.ts'
import type { Procedure } from '../../../law/procedures.ts'
import { type RequiredDocumentFacts, requiredDocument } from '../../../law/required-document.ts'
import { readAmount } from '../../goods/rules/read-number.ts'

/** Which document the answers lead to, and the article behind it. */
export type Answer = Pick<ReturnType<typeof requiredDocument>, 'result' | 'citation'>

/** The five answers as they are typed. */
export interface Questions {
  readonly isFromUnion?: string | undefined
  readonly category?: string | undefined
  readonly year?: string | undefined
  readonly value?: string | undefined
  readonly purpose?: string | undefined
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

/** The document that five answers lead to in a year; undefined while one is missing. */
export function whichDocument(asked: Questions, year: number): Answer | undefined {
  const { purpose = '', category = '' } = asked
  const made = readYear(asked.year ?? '')
  const valueEurCents = readEuro(asked.value ?? '')
  const procedure = procedures[purpose]
  const isAnswered = asked.isFromUnion === 'yes' || asked.isFromUnion === 'no'
  if (!isAnswered || !isCategory(category) || !made || !procedure || valueEurCents === undefined) {
    return undefined
  }
  const age = ageInYears(made, year)
  const { result, citation } = requiredDocument({
    ...factsOf(category, purpose, procedure),
    ages: { youngest: age, oldest: age },
    valueEurCents,
    isCreatedOrDiscoveredInUnion: asked.isFromUnion === 'yes',
  })
  return { result, citation }
}

function factsOf(category: Category, purpose: string, procedure: Procedure) {
  return {
    categories: [category],
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

function readYear(text: string): number | undefined {
  const year = /^-?\d{1,6}$/.test(text.trim()) ? Number(text) : 0
  return year === 0 ? undefined : year
}

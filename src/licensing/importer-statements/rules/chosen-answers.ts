import type { DatingFacts } from '../../../law/dating.ts'
import type { GoodDetails } from '../../goods/types.ts'
import type { StatementContent } from '../types.ts'

type DatingField = Exclude<keyof DatingFacts, 'kind'>

const datingFields: Readonly<Record<NonNullable<DatingFacts['kind']>, readonly DatingField[]>> = {
  century: ['century', 'centuryPart'],
  millennium: ['millennium'],
  year: ['year', 'isApproximate'],
  years: ['earliestYear', 'latestYear'],
  'geological era': ['geologicalEra'],
}

/** The boxes beside the good, without what was typed for an answer that was not chosen: it is not declared. */
export function chosenContent(content: StatementContent): StatementContent {
  const { artFair, countryOfInterestReason, ...chosen } = content
  return {
    ...chosen,
    ...(content.isCommercialArtFair ? { artFair } : {}),
    ...(content.countryOfInterestBasis === 'b' ? { countryOfInterestReason } : {}),
  }
}

/** The description of the good, likewise. */
export function chosenDetails({ typeOther, pieces, ...details }: GoodDetails): GoodDetails {
  return {
    ...details,
    dating: chosenDating(details.dating),
    customsValue: chosenValue(details.customsValue),
    ...(details.type === 'other' ? { typeOther } : {}),
    ...(details.isCoins ? { pieces } : {}),
  }
}

function chosenDating(dating: GoodDetails['dating']): GoodDetails['dating'] {
  if (!dating?.kind) return undefined
  const { kind } = dating
  return Object.fromEntries([['kind', kind], ...datingFields[kind].map(field => [field, dating[field]])])
}

function chosenValue(value: GoodDetails['customsValue']): GoodDetails['customsValue'] {
  if (value?.currency !== 'EUR') return value
  const { rate: _rate, rateDate: _rateDate, ...chosen } = value
  return chosen
}

import type { DatingFacts } from '../../../law/dating.ts'
import type { PhotographView } from '../../../law/photographs.ts'
import type { GoodDetails, PhotographTexts } from '../types.ts'

type DatingField = Exclude<keyof DatingFacts, 'kind'>

const datingFields: Readonly<Record<NonNullable<DatingFacts['kind']>, readonly DatingField[]>> = {
  century: ['century', 'centuryPart', 'isApproximate'],
  millennium: ['millennium', 'isApproximate'],
  year: ['year', 'isApproximate'],
  day: ['day', 'isApproximate'],
  years: ['earliestYear', 'latestYear', 'isApproximate'],
  'geological era': ['geologicalEra'],
}

/** The description of a good without what was typed for an answer that was not chosen or taken back. */
export function chosenDetails({ typeOther, pieces, ...details }: GoodDetails): GoodDetails {
  return {
    ...details,
    dating: chosenDating(details.dating),
    customsValue: chosenValue(details.customsValue),
    ...(details.type === 'other' ? { typeOther } : {}),
    ...(details.isCoins ? { pieces } : {}),
    ...(details.isThreeDimensional ? {} : { viewsNotAppropriate: [] }),
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

type TextField = Exclude<keyof PhotographTexts, 'view'>

/** Which texts stand beside a photograph; beside other views, none. */
const textFields: Readonly<Partial<Record<PhotographView, readonly TextField[]>>> = {
  mark: ['type', 'text'],
  'distinguishing feature': ['type', 'text'],
  inscription: ['text', 'language', 'translation'],
}

/** What a photograph shows, without the texts of a view that it no longer is. */
export function chosenTexts({ view, type, text, language, translation }: PhotographTexts): PhotographTexts {
  const fields = textFields[view] ?? []
  const ifChosen = (field: TextField, value: string | null) => (fields.includes(field) ? value : null)
  return {
    view,
    type: ifChosen('type', type),
    text: ifChosen('text', text),
    language: ifChosen('language', language),
    translation: ifChosen('translation', translation),
  }
}

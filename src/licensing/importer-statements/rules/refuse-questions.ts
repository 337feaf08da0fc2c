import { isCategory } from '../../../law/annex.ts'
import { isDatedInFuture } from '../../../law/dating.ts'
import { importDateBounds } from '../../../law/import-date.ts'
import { type IsoDate, isIsoDate } from '../../../law/iso-date.ts'
import type { Refusal } from '../../../platform/action.ts'
import { datingOf, isAnswer, isYear, procedures, type Questions, readEuro } from './which-document.ts'

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

import type { Phrase } from '../../../platform/words/words.ts'
import type { PageName } from './layout.ts'
import { rowOfControl } from './rows.ts'
import { boxWords as w } from './words.ts'

interface Beside {
  readonly name: Phrase
  readonly page: PageName
}

/** What stands on a page beside the rows of the table, by the beginning of its control. */
const beside: Readonly<Record<string, Beside>> = {
  photographs: { name: w.photographs, page: 'photographs' },
  supportingDocuments: { name: w.supportingDocuments, page: 'provenance' },
  hasExportProof: { name: w.supportingDocuments, page: 'provenance' },
  holder: { name: w.holder, page: 'summary' },
  'holder.name': { name: w.name, page: 'summary' },
  'holder.street': { name: w.street, page: 'summary' },
  'holder.city': { name: w.city, page: 'summary' },
  'holder.postcode': { name: w.postcode, page: 'summary' },
  'holder.country': { name: w.country, page: 'summary' },
  'holder.eori': { name: w.eori, page: 'summary' },
}

const besideAt = (control: string) => beside[control] ?? beside[control.split('.')[0] ?? '']

/** What a control of the form is called, where a sentence speaks of it. */
export function nameOfControl(control: string): Phrase | undefined {
  const found = rowOfControl(control)
  return found === undefined ? besideAt(control)?.name : (found.row.nameOf(control) ?? found.row.label)
}

/** What is missing where nothing stands in a control: questions are called by their answer. */
export function nameOfAnswer(control: string): Phrase | undefined {
  return rowOfControl(control)?.row.answerName ?? nameOfControl(control)
}

/** The page on which a control stands. */
export function pageOfControl(control: string): PageName {
  const found = rowOfControl(control)
  return found === undefined ? (besideAt(control)?.page ?? 'summary') : found.row.on[0]
}

import { chosenDetails } from '../../goods/rules/chosen-answers.ts'
import type { Good } from '../../goods/types.ts'
import type { Document, DocumentContent, StepName } from '../types.ts'
import { chosenContent } from './chosen-answers.ts'
import { searchWordsOf } from './search-words.ts'

/** What a change of a draft writes besides its contents: versions, and what lists show and search. */
export function changeOf(
  statement: Document,
  change: {
    readonly now: Date
    readonly step?: StepName
    readonly content?: DocumentContent
    readonly good?: Good
    readonly number?: string
  },
) {
  const { now, step, content = statement.content, good = statement.good } = change
  const { number = statement.number } = change
  const { stepVersions } = statement
  return {
    id: statement.id,
    number,
    version: statement.version + 1,
    stepVersions: step === undefined ? stepVersions : { ...stepVersions, [step]: stepVersions[step] + 1 },
    changedAt: now,
    ...listedFacts({ ...statement, number, content, good }),
  }
}

/** What is kept of a statement beside its good, and what lists show and search of it. */
export function listedFacts(
  statement: Pick<Document, 'number' | 'content' | 'holder' | 'isHolderListed'> & {
    readonly good: Pick<Good, 'objectNumber' | 'details'>
  },
) {
  const { number, good, holder, isHolderListed } = statement
  const content = chosenContent(statement.content)
  const holderName = isHolderListed ? (holder.name ?? '') : ''
  const { title, subject, type, typeOther, maker, materials } = chosenDetails(good.details)
  return {
    content,
    title: title ?? subject ?? typeOther ?? '',
    holderName,
    searchWords: searchWordsOf([
      number,
      good.objectNumber,
      content.localReference,
      title,
      subject,
      type,
      typeOther,
      maker,
      ...(materials ?? []),
      content.artFair?.name,
      holderName,
    ]),
  }
}

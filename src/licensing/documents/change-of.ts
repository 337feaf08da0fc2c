import { chosenDetails } from '../goods/rules/chosen-answers.ts'
import type { Good } from '../goods/types.ts'
import { nameOfGood } from '../goods/views/name-of-good.ts'
import { searchedTexts } from './boxes/texts.ts'
import { chosenContent } from './rules/chosen-answers.ts'
import { searchWordsOf } from './rules/search-words.ts'
import type { Document, DocumentContent, Goods, StepKey } from './types.ts'

/** What changes in a draft; the rest stays. */
export interface Change {
  readonly now: Date
  /** The step of the form that was saved. */
  readonly step?: StepKey
  readonly content?: DocumentContent
  readonly goods?: Goods
  readonly number?: string
  /** Nothing changes of what a signature covers. */
  readonly keepsVersion?: true
}

/** What a change of a draft writes besides its contents: versions, and what lists show and search. */
export function changeOf(document: Document, change: Change) {
  const { now, step, content = document.content, goods = document.goods } = change
  const { number = document.number } = change
  const { stepVersions } = document
  return {
    id: document.id,
    number,
    version: change.keepsVersion ? document.version : document.version + 1,
    stepVersions:
      step === undefined ? stepVersions : { ...stepVersions, [step]: (stepVersions[step] ?? 0) + 1 },
    changedAt: now,
    ...listedFacts({ ...document, number, content, goods }),
  }
}

/** Counted up whenever documents are to be found by other words: those of before are then written anew. */
export const SEARCH_VERSION = 1

/** What is kept of a document beside its goods, and what lists show and search of it. */
export function listedFacts(
  document: Pick<Document, 'number' | 'content' | 'holder' | 'isHolderListed'> & {
    readonly goods: readonly Listed[]
  },
) {
  const { number, goods, holder, isHolderListed } = document
  const content = chosenContent(document.content)
  const holderName = isHolderListed ? (holder.name ?? '') : ''
  const details = goods.map(good => chosenDetails(good.details))
  const objectNumbers = goods.map(good => good.objectNumber)
  const eori = isHolderListed ? holder.eori : undefined
  const papers = goods.flatMap(good => good.supportingDocuments.map(paper => paper.number))
  const own = [number, ...objectNumbers, holderName, eori, ...papers]
  return {
    content,
    title: nameOfGood(details[0] ?? {}),
    objectNumbers,
    categories: [...new Set(details.flatMap(({ category }) => category ?? []))],
    holderName,
    searchVersion: SEARCH_VERSION,
    searchWords: searchWordsOf([...own, ...details.flatMap(each => searchedTexts(content, each))]),
  }
}

type Listed = Pick<Good, 'objectNumber' | 'details' | 'supportingDocuments'>

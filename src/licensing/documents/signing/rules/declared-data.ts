import { chosenDetails, chosenTexts } from '../../../goods/rules/chosen-answers.ts'
import { saidEvidence } from '../../../goods/rules/said-evidence.ts'
import { originalOf } from '../../../goods/rules/translations.ts'
import type { Good, SupportingDocument } from '../../../goods/types.ts'
import { chosenContent } from '../../rules/chosen-answers.ts'
import type { Document } from '../../types.ts'

/** The sentences of box I.20 that the holder vouches for, in the language of the statement. */
export interface Declaration {
  readonly language: string
  readonly sentences: readonly string[]
}

/** All that a signature covers, which is what summary and declaration show, as plain data; files by their digests. */
export function declaredData(statement: Document, declaration: Declaration) {
  const { type, number, content, goods, holder, replaces, links } = statement
  const earlier = links.flatMap(({ isEarlier, number: other }) => (isEarlier ? other : []))
  const [good, ...others] = goods
  const { category, ...description } = chosenDetails(good.details)
  return {
    documentType: type,
    number,
    ...(replaces === undefined ? {} : { replaces }),
    ...(earlier.length === 0 ? {} : { links: earlier }),
    content: { ...chosenContent(content), ...(category === undefined ? {} : { category }) },
    objectNumber: good.objectNumber,
    description,
    ...filesOf(good),
    ...(others.length === 0 ? {} : { furtherGoods: others.map(declaredGood) }),
    holder,
    declaration,
  }
}

function declaredGood(good: Good) {
  return { objectNumber: good.objectNumber, description: chosenDetails(good.details), ...filesOf(good) }
}

function filesOf(good: Good) {
  const { photographs, supportingDocuments } = good
  const evidence = saidEvidence(good)
  return {
    ...(Object.keys(evidence).length === 0 ? {} : { evidence }),
    photographs: photographs.map(photograph => ({ ...chosenTexts(photograph), file: photograph.file })),
    supportingDocuments: supportingDocuments.map(paper => declaredPaper(paper, supportingDocuments)),
  }
}

/** A translation names its original by its place among the papers of its good, from 1. */
function declaredPaper(paper: SupportingDocument, papers: readonly SupportingDocument[]) {
  const { type, number, date, country, place, file } = paper
  const original = originalOf(paper, papers)
  const said = { type, number, date, country, place, file }
  return original === undefined ? said : { ...said, translationOf: papers.indexOf(original) + 1 }
}

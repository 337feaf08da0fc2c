import { chosenDetails, chosenTexts } from '../../goods/rules/chosen-answers.ts'
import type { Statement } from '../types.ts'
import { chosenContent } from './chosen-answers.ts'

/** Everything that a signature covers, which is what the summary shows, as plain data; files by their digests. */
export function declaredData(statement: Statement) {
  const { number, content, good, holder } = statement
  return {
    documentType: 'ICG-S',
    number,
    content: chosenContent(content),
    objectNumber: good.objectNumber,
    description: chosenDetails(good.details),
    photographs: good.photographs.map(photograph => ({
      ...chosenTexts(photograph),
      file: photograph.file,
    })),
    supportingDocuments: good.supportingDocuments.map(({ type, number, date, country, place, file }) => ({
      type,
      number,
      date,
      country,
      place,
      file,
    })),
    holder,
  }
}

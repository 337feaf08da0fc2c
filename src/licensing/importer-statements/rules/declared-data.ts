import type { Statement } from '../types.ts'

/** Everything that a signature covers, as plain data; files by their digests. */
export function declaredData(statement: Statement) {
  const { number, content, good, holder } = statement
  return {
    documentType: 'ICG-S',
    number,
    content,
    objectNumber: good.objectNumber,
    description: good.details,
    photographs: good.photographs.map(({ view, type, text, language, translation, file }) => ({
      view,
      type,
      text,
      language,
      translation,
      file,
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

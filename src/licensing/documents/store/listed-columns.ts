import { sql } from 'kysely'
import { json } from '../../../platform/database/json.ts'
import type { DocumentContent } from '../types.ts'

/** What lists show and search; made from the contents whenever they change. */
export interface ListedFacts {
  readonly title: string
  readonly objectNumbers: readonly string[]
  readonly categories: readonly string[]
  readonly holderName: string
  readonly searchVersion: number
  readonly searchWords: readonly string[]
  readonly content: DocumentContent
}

export function listedColumns(facts: ListedFacts) {
  const { title, holderName, content } = facts
  return {
    content: json(content),
    title,
    object_numbers: textArray(facts.objectNumbers),
    categories: textArray(facts.categories),
    holder_name: holderName,
    search_words: textArray(facts.searchWords),
    search_version: facts.searchVersion,
    language: content.documentLanguage ?? null,
    country_of_import: content.countryOfImport ?? null,
    customs_office: content.customsOffice?.code ?? null,
    country_of_interest: content.countryOfInterest ?? null,
    local_reference: content.localReference ?? null,
  }
}

export function textArray<Text extends string>(texts: readonly Text[]) {
  return sql<readonly Text[]>`${[...texts]}::text[]`
}

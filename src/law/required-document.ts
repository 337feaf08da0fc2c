import type { DocumentType } from './annex.ts'
import type { Citation } from './citations.ts'
import { type Classification, classify } from './classify.ts'
import type { Decided, RequiredDocumentFacts, Requirement } from './required-document-facts.ts'
import { type RefinementRow, refinementRows } from './required-document-refinements.ts'
import { type DecisionRow, decisionRows } from './required-document-rows.ts'

/** The answer: `row` decided, `refinements` qualified it, the classification says why. */
export interface RequiredDocument {
  readonly result: Requirement
  readonly row: string
  readonly citation: Citation
  readonly refinements: readonly { readonly row: string; readonly citation: Citation }[]
  readonly classification: Classification
}

function decide(decided: Decided): { deciding: DecisionRow; passed: readonly DecisionRow[] } {
  const rows: readonly DecisionRow[] = decisionRows
  const holding = rows.filter(row => row.holds(decided))
  const deciding = holding.find(row => row.result !== 'go on')
  if (!deciding) throw new Error('The decision table has a hole')
  return { deciding, passed: holding.slice(0, holding.indexOf(deciding)) }
}

/** Licence, statement, description, nothing or prohibited. Source: R 1 to 5, IR 2 to 7 and 11. */
export function requiredDocument(facts: RequiredDocumentFacts): RequiredDocument {
  const classification = classify(facts)
  const decided: Decided = { facts, part: classification.part, classification }
  const { deciding, passed } = decide(decided)
  const base = deciding.result === 'go on' ? 'nothing' : deciding.result
  const rows: readonly RefinementRow[] = refinementRows
  const refining =
    base === 'nothing' || base === 'prohibited' ? [] : rows.filter(row => row.holds(decided, base))
  const replacing = refining.find(row => row.result !== undefined)
  return {
    result: replacing?.result ?? base,
    row: deciding.row,
    citation: replacing?.citation ?? deciding.citation,
    refinements: [...passed, ...refining].map(({ row, citation }) => ({ row, citation })),
    classification,
  }
}

/** The type of document for a requirement; undefined for nothing and prohibited. */
export function documentTypeFor(requirement: Requirement): DocumentType | undefined {
  const types = {
    nothing: undefined,
    prohibited: undefined,
    'general description': 'ICG-D',
    'importer statement': 'ICG-S',
    'import licence': 'ICG-L',
  } as const satisfies Record<Requirement, DocumentType | undefined>
  return types[requirement]
}

import type { Citation } from './citations.ts'
import { type Decided, isCovered, type Requirement } from './required-document-facts.ts'

/** A row that refines rows 7 to 11; `result` replaces the result where the refinement changes it. */
export interface RefinementRow {
  readonly row: string
  readonly condition: string
  readonly holds: (decided: Decided, result: Requirement) => boolean
  readonly result?: Requirement
  readonly citation: Citation
}

/** Rows 12 to 17. Source: R 3(5), IR 5(4), 6(1), 7 and 11(3). */
export const refinementRows = [
  {
    row: '12',
    condition:
      'shown at a fair before, now another import: apply in the Member State of the first temporary admission',
    holds: (d, result) =>
      result === 'import licence' && d.facts.earlierDocument === 'fair statement of this entry',
    citation: 'IR 5(4)',
  },
  {
    row: '13',
    condition: 'fits Part B and Part C: Part B prevails',
    holds: d => d.classification.reasons.some(reason => reason.code === 'part-b-prevails'),
    citation: 'Default 8',
  },
  {
    row: '14',
    condition: 'licensed and not re-exported since: the same licence still serves, no new document',
    holds: d => d.part === 'B' && d.facts.earlierDocument === 'licence of this entry',
    result: 'nothing',
    citation: 'IR 6(1)',
  },
  {
    row: '14b',
    condition: 'statement of this entry still valid: it serves the next procedure',
    holds: d =>
      d.part === 'C' &&
      ['statement of this entry', 'fair statement of this entry'].includes(d.facts.earlierDocument),
    result: 'nothing',
    citation: 'Default 12',
  },
  {
    row: '15',
    condition: 'licensed before, exported and back, not returned goods: a new licence, simplified',
    holds: (d, result) =>
      result === 'import licence' && d.facts.earlierDocument === 'licence of an earlier entry',
    citation: 'IR 7',
  },
  {
    row: '16',
    condition: 'imported with a statement before: a new statement',
    holds: (d, result) =>
      result === 'importer statement' && d.facts.earlierDocument === 'statement of an earlier entry',
    citation: 'IR 11(3)',
  },
  {
    row: '17',
    condition: 'age or value open around a threshold: ask for an appraisal, until then the stricter document',
    holds: d => isCovered(d) && d.classification.uncertain.length > 0,
    citation: 'Default 26',
  },
] as const satisfies readonly RefinementRow[]

import type { Citation } from './citations.ts'

/** One condition of a rule: a code, the question asked of the facts, and its place in the law. */
export interface Condition<Facts, Code extends string = string> {
  readonly code: Code
  readonly holds: (facts: Facts) => boolean
  readonly citation: Citation
}

/** A condition that does not hold. */
export interface Unmet<Code extends string = string> {
  readonly code: Code
  readonly citation: Citation
}

/** The conditions that the facts do not meet, in the order of the table. */
export function unmetConditions<Facts, Code extends string>(
  table: readonly Condition<Facts, Code>[],
  facts: Facts,
): readonly Unmet<Code>[] {
  return table.filter(row => !row.holds(facts)).map(({ code, citation }) => ({ code, citation }))
}

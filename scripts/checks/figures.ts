/** Whole lengths of a set of files or functions. */
export interface Spread {
  readonly count: number
  readonly median: number
  readonly p90: number
  readonly longest: number
}

/** Count, median, ninth tenth and maximum; all zero for an empty set. */
export function spreadOf(lengths: readonly number[]): Spread {
  const sorted = lengths.toSorted((a, b) => a - b)
  const at = (share: number) => sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? 0
  return { count: sorted.length, median: at(0.5), p90: at(0.9), longest: at(1) }
}

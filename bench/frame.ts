/** What a figure is held against: the same work done otherwise in the same run, or a limit. */
export interface Against {
  readonly what: string
  readonly value: number
}

/** One measured figure. */
export interface Figure {
  readonly name: string
  readonly value: number
  readonly unit: string
  readonly against: Against
}

/** Takes a figure as soon as it is known. */
export type Report = (figure: Figure) => void

/** One file of measurements: `npm run bench -- <name>` runs it alone. */
export interface Bench {
  readonly name: string
  readonly run: (report: Report) => Promise<void>
}

/** `name: value unit; peer value unit; ratio`. */
export function figureLine({ name, value, unit, against }: Figure): string {
  const ratio = against.value === 0 ? '-' : written(value / against.value)
  return `${name}: ${written(value)} ${unit}; ${against.what} ${written(against.value)} ${unit}; ${ratio}`
}

function written(value: number): string {
  const digits = Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 10 ? 1 : 2
  return value.toLocaleString('en', { maximumFractionDigits: digits })
}

/** The middle of several measurements. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((left, right) => left - right)
  const middle = Math.floor(sorted.length / 2)
  const upper = sorted[middle] ?? Number.NaN
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? upper) + upper) / 2
}

/** How long something takes, in milliseconds. */
export async function timeOf(work: () => unknown): Promise<number> {
  const begun = performance.now()
  await work()
  return performance.now() - begun
}

/** Measures several things in turn, so that a busy moment of the machine meets all; gives the medians. */
export async function interleave<const Name extends string>(
  rounds: number,
  measures: Readonly<Record<Name, () => Promise<number>>>,
): Promise<Readonly<Record<Name, number>>> {
  const entries: [string, () => Promise<number>][] = Object.entries(measures)
  const values = new Map<string, number[]>(entries.map(([name]) => [name, []]))
  for (let round = 0; round < rounds; round += 1) {
    for (const [name, measure] of entries) values.get(name)?.push(await measure())
  }
  const middles = Object.keys(measures).map(name => [name, median(values.get(name) ?? [])])
  return Object.fromEntries(middles)
}

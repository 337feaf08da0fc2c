import { setTimeout as pause } from 'node:timers/promises'

/** An open load: requests begin at fixed instants, whether or not those before have been answered. */
export interface Load {
  readonly address: string
  readonly pid: number
  readonly cookie: string
  /** Asked in turn. */
  readonly paths: readonly string[]
  readonly perSecond: number
  readonly seconds: number
}

/** Milliseconds that each answer took from the instant at which its request was due, sorted; throws for any but 200. */
export async function sendAtRate(load: Load): Promise<readonly number[]> {
  const { paths, perSecond, seconds } = load
  const begun = performance.now()
  const waits: Promise<number>[] = []
  for (let sent = 0; sent < perSecond * seconds; sent += 1) {
    const due = begun + (sent * 1000) / perSecond
    await pause(Math.max(0, due - performance.now()))
    waits.push(ask(load, paths[sent % paths.length] ?? '/', due))
  }
  return (await Promise.all(waits)).sort((one, other) => one - other)
}

async function ask({ address, cookie }: Load, path: string, due: number): Promise<number> {
  const answer = await fetch(address + path, { headers: { cookie }, redirect: 'manual' })
  await answer.arrayBuffer()
  if (answer.status !== 200) throw new Error(`${path} answered ${answer.status}`)
  return performance.now() - due
}

/** The value below which so many of a hundred lie. */
export function percentile(sorted: readonly number[], percent: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor((sorted.length * percent) / 100))] ?? Number.NaN
}

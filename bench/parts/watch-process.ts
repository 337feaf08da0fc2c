import { readFileSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'

/** What a process and its other visitors felt while something was done. */
export interface Felt {
  /** Of the answers that others waited for, in milliseconds. */
  readonly p99: number
  /** Resident memory of the process in megabytes. */
  readonly rest: number
  readonly peak: number
  /** Some seconds later. */
  readonly after: number
}

const EVERY = 50
const CALM = 8_000

/** Asks an address twenty times a second and reads the memory of its process, while `work` is done. */
export async function watchProcess(pid: number, url: string, work: () => Promise<void>): Promise<Felt> {
  const rest = megabytesOf(pid)
  const waits: Promise<number>[] = []
  let peak = rest
  const asking = setInterval(() => {
    waits.push(waitFor(url))
    peak = Math.max(peak, megabytesOf(pid))
  }, EVERY)
  try {
    await work()
  } finally {
    clearInterval(asking)
  }
  const sorted = (await Promise.all(waits)).sort((left, right) => left - right)
  await pause(CALM)
  return { p99: sorted[Math.floor(sorted.length * 0.99)] ?? 0, rest, peak, after: megabytesOf(pid) }
}

async function waitFor(url: string): Promise<number> {
  const begun = performance.now()
  const answer = await fetch(url)
  await answer.arrayBuffer()
  if (!answer.ok) throw new Error(`${url} answered ${answer.status}`)
  return performance.now() - begun
}

function megabytesOf(pid: number): number {
  const kilobytes = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]
  return Number(kilobytes) / 1024
}

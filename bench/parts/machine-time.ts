import { setTimeout as pause } from 'node:timers/promises'
import { cpuSecondsOf, familyOf } from './memory.ts'

/** What a piece of work costs. */
export interface Cost {
  /** From its beginning to its end, in milliseconds; on a busy machine it also waits for others. */
  readonly waited: number
  /** Milliseconds of machine time of this process and those that work for it. */
  readonly worked: number
}

/** Does something so many times; gives what it costs once. */
export async function costOf(times: number, work: () => Promise<unknown>): Promise<Cost> {
  const family = () => familyOf(process.pid).reduce((sum, pid) => sum + cpuSecondsOf(pid), 0)
  const [before, begun] = [family(), performance.now()]
  for (let count = 0; count < times; count += 1) await work()
  const waited = (performance.now() - begun) / times
  await pause(20)
  return { waited, worked: ((family() - before) * 1000) / times }
}

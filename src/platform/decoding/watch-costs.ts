import type { ChildProcess } from 'node:child_process'
import { readFileSync } from 'node:fs'
import type { Task } from './task.ts'

const LOOK_MILLISECONDS = 20

const LOAD_MILLISECONDS = 10_000

/** Watches one task of a worker. */
export interface Watch {
  /** The decoder is loaded: the time of the task begins. */
  begin(): void
  /** Tells why the worker ended, if it did. */
  stop(): string
}

/** Ends a worker that takes longer or holds more than its task may. */
export function watchCosts(child: ChildProcess, task: Task<unknown>): Watch {
  const { milliseconds, processorMilliseconds = milliseconds, megabytes } = task
  let reason = 'it ended by itself'
  const end = (why: string) => {
    reason = why
    child.kill('SIGKILL')
  }
  const endAfter = (limit: number) => setTimeout(() => end(`more than ${limit} ms`), limit)
  let deadline = endAfter(LOAD_MILLISECONDS)
  let begun: number | undefined
  const look = setInterval(() => {
    if (megabytesOf(child) > megabytes) end(`more than ${megabytes} MB`)
    if (begun !== undefined && processorTimeOf(child) - begun > processorMilliseconds) {
      end(`more than ${processorMilliseconds} ms of the processor`)
    }
  }, LOOK_MILLISECONDS)
  return {
    begin: () => {
      clearTimeout(deadline)
      deadline = endAfter(milliseconds)
      begun = processorTimeOf(child)
    },
    stop: () => {
      clearTimeout(deadline)
      clearInterval(look)
      return reason
    },
  }
}

// What Linux counts; elsewhere nothing is known, and the limit of the heap alone holds.
function megabytesOf({ pid }: ChildProcess): number {
  try {
    const [, kilobytes] = /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? []
    return Number(kilobytes ?? 0) / 1024
  } catch {
    return 0
  }
}

/** Linux counts in hundredths of a second, whatever its own clock does (`man 5 proc`, USER_HZ). */
const TICK_MILLISECONDS = 10

function processorTimeOf({ pid }: ChildProcess): number {
  try {
    const [, counts = ''] = readFileSync(`/proc/${pid}/stat`, 'latin1').split(') ')
    const [user = 0, system = 0] = counts.split(' ').slice(11, 13).map(Number)
    return (user + system) * TICK_MILLISECONDS
  } catch {
    return 0
  }
}

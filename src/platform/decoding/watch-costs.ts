import type { ChildProcess } from 'node:child_process'
import { readFileSync } from 'node:fs'
import type { Task } from './task.ts'

const LOOK_MILLISECONDS = 20

/** Ends a worker that takes longer or holds more than its task may; `stop` tells why a worker ended. */
export function watchCosts(
  child: ChildProcess,
  { milliseconds, megabytes }: Task<unknown>,
): { stop(): string } {
  let reason = 'it ended by itself'
  const end = (why: string) => {
    reason = why
    child.kill('SIGKILL')
  }
  const deadline = setTimeout(() => end(`more than ${milliseconds} ms`), milliseconds)
  const look = setInterval(() => {
    if (megabytesOf(child) > megabytes) end(`more than ${megabytes} MB`)
  }, LOOK_MILLISECONDS)
  return {
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

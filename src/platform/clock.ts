import { readFileSync, writeFileSync } from 'node:fs'
import { z } from 'zod'

/** The one source of legal and security-relevant time. */
export interface Clock {
  /** The present instant. */
  now(): Date
}

/** The machine's own time. */
export const systemClock: Clock = { now: () => new Date() }

/** A clock that can be moved forward, for evaluation and tests only. */
export interface MovableClock extends Clock {
  /** Adds whole milliseconds to the distance from the machine's time; negative values go back. */
  moveBy(milliseconds: number): void
  /** Distance from the machine's time in milliseconds. */
  offset(): number
}

/** A movable clock that lives in memory. */
export function createMovableClock(start = 0): MovableClock {
  let offset = start
  return {
    now: () => new Date(Date.now() + offset),
    moveBy: milliseconds => {
      offset += milliseconds
    },
    offset: () => offset,
  }
}

const REREAD_AFTER = 200

/** A movable clock whose distance lies in a file, so that several processes share it. */
export function createSharedClock(file: string): MovableClock {
  let known = readOffset(file)
  let readAt = performance.now()
  const offset = () => {
    if (performance.now() - readAt > REREAD_AFTER) {
      known = readOffset(file)
      readAt = performance.now()
    }
    return known
  }
  return {
    now: () => new Date(Date.now() + offset()),
    moveBy: milliseconds => {
      known = readOffset(file) + milliseconds
      writeFileSync(file, JSON.stringify({ offset: known }))
    },
    offset,
  }
}

const storedOffset = z.object({ offset: z.number() })

function readOffset(file: string): number {
  try {
    return storedOffset.parse(JSON.parse(readFileSync(file, 'utf8'))).offset
  } catch {
    return 0
  }
}

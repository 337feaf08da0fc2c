import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Socket } from 'node:net'

/** How slowly somebody may send a body or read an answer: below the rate for longer than the grace ends it. */
export interface Pace {
  readonly bytesPerSecond: number
  /** Milliseconds; who was fast before has this much again to stand still. */
  readonly grace: number
}

const LOOKS_IN_GRACE = 20

/** Ends the connection of a request whose body, or the reading of whose answer, nearly stands still. */
export function watchPace(request: IncomingMessage, response: ServerResponse, pace: Pace): void {
  const { socket } = request
  const every = pace.grace / LOOKS_IN_GRACE
  const sending = createCredit(pace, () => socket.bytesRead)
  const reading = createCredit(pace, () => handedOver(socket))
  const timer = setInterval(() => {
    const isSpent =
      sending.look(isWaitingForBody(request), every) || reading.look(socket.writableLength > 0, every)
    if (isSpent) socket.destroy()
  }, every)
  response.once('close', () => clearInterval(timer))
}

/** Not while we are the slow ones: then what has come lies unread, or nobody reads. */
function isWaitingForBody(request: IncomingMessage): boolean {
  return !request.complete && request.readableLength === 0 && request.readableFlowing !== false
}

function handedOver({ bytesWritten, writableLength }: Socket): number {
  return bytesWritten - writableLength
}

/** Milliseconds of patience: time spends them while something is owed, bytes earn them back. */
function createCredit({ bytesPerSecond, grace }: Pace, countBytes: () => number) {
  let left = grace
  let known = countBytes()
  return {
    /** Whether the patience is at its end. */
    look: (isOwed: boolean, passed: number): boolean => {
      const bytes = countBytes()
      const earned = ((bytes - known) * 1000) / bytesPerSecond
      known = bytes
      left = Math.min(grace, left + earned - (isOwed ? passed : 0))
      return left <= 0
    },
  }
}

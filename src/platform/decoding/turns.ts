import { createWaitingList, type Room } from './waiting-list.ts'

/** Who asks for a turn. */
export interface TurnRequest {
  readonly owner: string
  /** How long somebody waits before giving up, in milliseconds. */
  readonly patience: number
}

/** A few places that are taken in turns. */
export interface Turns {
  /** Gives what frees the place again; nothing when too many wait, it took too long, or all is closed. */
  take(request: TurnRequest): Promise<(() => void) | undefined>
  /** Sends away whoever waits, and whoever comes. */
  close(): void
}

/** Places that owners take in turns, and how many may wait for one. */
export function createTurns(places: number, room: Room): Turns {
  const waiting = createWaitingList<(isTurn: boolean) => void>(room)
  let free = places
  let isClosed = false
  const callNext = () => {
    const call = free > 0 ? waiting.next() : undefined
    if (call === undefined) return
    free -= 1
    call(true)
  }
  const release = () => {
    free += 1
    callNext()
  }
  return {
    take: ({ owner, patience }) =>
      new Promise(resolve => {
        const call = (isTurn: boolean) => {
          clearTimeout(timer)
          waiting.remove(owner, call)
          resolve(isTurn ? release : undefined)
        }
        const timer = setTimeout(() => call(false), patience)
        if (isClosed || !waiting.add(owner, call)) return call(false)
        return callNext()
      }),
    close: () => {
      isClosed = true
      for (let call = waiting.next(); call !== undefined; call = waiting.next()) call(false)
    },
  }
}

import type { Pace } from './watch-pace.ts'

/** What connections may cost. Times in milliseconds. */
export interface ConnectionLimits {
  /** Until the headers of a request have come, also on a connection that sends nothing. */
  readonly headers: number
  /** Between two requests of a connection. */
  readonly idle: number
  readonly pace: Pace
  /** How long a body that nobody reads any more may go on after the answer. */
  readonly unread: number
  /** Connections at once in this process. */
  readonly most: number
  /** Connections at once from one network; not counted behind a proxy, from which all of them come. */
  readonly mostOfNetwork: number
  /** Further connections, for a short time, on which only `GET /health` is answered. */
  readonly spare: number
}

/**
 * 25 MB over a line of 1 Mbit/s take more than 200 seconds: so no request as a whole has a time limit, it only must not
 * stand still. A browser holds six connections, and an office shares one address.
 */
export const usualConnections: ConnectionLimits = {
  headers: 15_000,
  idle: 5_000,
  pace: { bytesPerSecond: 1_000, grace: 30_000 },
  unread: 5_000,
  most: 2_000,
  mostOfNetwork: 400,
  spare: 20,
}

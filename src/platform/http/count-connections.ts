import type { IncomingMessage, Server } from 'node:http'
import type { Socket } from 'node:net'
import { openPlaces } from '../places.ts'
import { networkOf } from './network.ts'

/** How many connections may be open at once. */
export interface ConnectionPlaces {
  readonly most: number
  /** From one network; nothing where all connections come from a proxy. */
  readonly mostOfNetwork: number | undefined
  /** Beyond `most`, for `GET /health` alone. */
  readonly spare: number
}

/** Milliseconds that a connection may hold a spare place. */
const SPARE_LASTS = 5_000

/** Counts the connections of all servers of a process. */
export interface ConnectionCount {
  /** Closes what is too much for one network or altogether. */
  watch(server: Server): void
  /** Whether a request came on a spare place and is not the one that these are kept for. */
  isTooMuch(request: IncomingMessage): boolean
}

/** Begins to count; a server may listen at several addresses, which share the places. */
export function countConnections({ most, mostOfNetwork, spare }: ConnectionPlaces): ConnectionCount {
  const places = openPlaces({ most: most + spare, mostOfOne: mostOfNetwork ?? Number.POSITIVE_INFINITY })
  const onSpare = new WeakSet<Socket>()
  const enter = (socket: Socket) => {
    const leave = places.take(networkOf(socket.remoteAddress ?? ''))
    if (leave === undefined) return socket.destroy()
    if (places.taken() > most) {
      onSpare.add(socket)
      endSoon(socket)
    }
    return socket.once('close', leave)
  }
  return {
    watch: server => server.on('connection', enter),
    isTooMuch: ({ socket, method, url }) =>
      onSpare.has(socket) && !(method === 'GET' && url?.split('?')[0] === '/health'),
  }
}

function endSoon(socket: Socket): void {
  const timer = setTimeout(() => socket.destroy(), SPARE_LASTS)
  socket.once('close', () => clearTimeout(timer))
}

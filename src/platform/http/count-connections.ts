import type { IncomingMessage, Server } from 'node:http'
import type { Socket } from 'node:net'
import { networkOf } from './network.ts'

/** How many connections may be open at once. */
export interface Places {
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
export function countConnections({ most, mostOfNetwork, spare }: Places): ConnectionCount {
  const open = new Set<Socket>()
  const ofNetwork = new Map<string, number>()
  const onSpare = new WeakSet<Socket>()
  const enter = (socket: Socket) => {
    const network = networkOf(socket.remoteAddress ?? '')
    const sameNetwork = ofNetwork.get(network) ?? 0
    if (sameNetwork >= (mostOfNetwork ?? Infinity) || open.size >= most + spare) return socket.destroy()
    if (open.size >= most) leaveSoon(onSpare, socket)
    open.add(socket)
    ofNetwork.set(network, sameNetwork + 1)
    return socket.once('close', () => {
      open.delete(socket)
      leaveNetwork(ofNetwork, network)
    })
  }
  return {
    watch: server => server.on('connection', enter),
    isTooMuch: ({ socket, method, url }) =>
      onSpare.has(socket) && !(method === 'GET' && url?.split('?')[0] === '/health'),
  }
}

function leaveSoon(onSpare: WeakSet<Socket>, socket: Socket): void {
  onSpare.add(socket)
  const timer = setTimeout(() => socket.destroy(), SPARE_LASTS)
  socket.once('close', () => clearTimeout(timer))
}

function leaveNetwork(ofNetwork: Map<string, number>, network: string): void {
  const left = (ofNetwork.get(network) ?? 1) - 1
  if (left === 0) ofNetwork.delete(network)
  else ofNetwork.set(network, left)
}

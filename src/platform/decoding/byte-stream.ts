import { once } from 'node:events'
import type { Socket } from 'node:net'

/** Where bytes pass between this process and a worker; messages themselves would be copied on the event loop. */
export const BYTES_DESCRIPTOR = 4

/** Reads as many bytes as were announced, piece by piece; never ends when the other side does. */
export async function readBytes(stream: Socket, size: number): Promise<Buffer> {
  const bytes = Buffer.allocUnsafe(size)
  let filled = 0
  while (filled < size) {
    const piece: Buffer | null = stream.read()
    if (piece === null) await once(stream, 'readable')
    else filled += piece.copy(bytes, filled)
  }
  return bytes
}

import type { IncomingMessage, ServerResponse } from 'node:http'

/** So much of a body is still taken off the line, so that the browser, which sends first, comes to read the answer. */
const TAKEN_OFF = 2 * 1_048_576

/**
 * After an answer that came before the end of the body: lets a small rest come and stops reading a large one, and ends
 * the connection after the given milliseconds.
 */
export function endUnread(request: IncomingMessage, response: ServerResponse, patience: number): void {
  const { socket } = request
  const announced = Number(request.headers['content-length'] ?? Number.POSITIVE_INFINITY)
  const atStart = socket.bytesRead
  const isMuchLeft = () => announced - (socket.bytesRead - atStart) > TAKEN_OFF
  response.once('finish', () => {
    if (request.complete) return
    // Node begins to read the rest away in the same turn.
    if (isMuchLeft()) setImmediate(() => socket.pause())
    const timer = setTimeout(() => socket.destroy(), patience)
    request.once('close', () => clearTimeout(timer))
  })
}

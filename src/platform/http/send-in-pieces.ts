import { Readable } from 'node:stream'
import type { FastifyReply, FastifyRequest } from 'fastify'

const PIECE = 65_536

/** Hands large answers over piece by piece, so that it can be seen whether somebody reads them. */
export async function sendInPieces(
  _request: FastifyRequest,
  reply: FastifyReply,
  payload: unknown,
): Promise<unknown> {
  const bytes = typeof payload === 'string' ? Buffer.from(payload) : payload
  if (!Buffer.isBuffer(bytes) || bytes.length <= PIECE) return payload
  reply.header('content-length', bytes.length)
  return Readable.from(piecesOf(bytes), { objectMode: false })
}

function* piecesOf(bytes: Buffer): Generator<Buffer> {
  for (let at = 0; at < bytes.length; at += PIECE) yield bytes.subarray(at, at + PIECE)
}

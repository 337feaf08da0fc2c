import type { FastifyReply } from 'fastify'
import { z } from 'zod'
import { perform } from '../../../../platform/perform.ts'
import { answerAbsent, isAskedToSignIn, type Visiting } from '../../../documents/visiting.tsx'
import { getCaseFile } from '../../cases/actions/get-case-file.ts'

const address = z.object({ id: z.string(), file: z.string() })

/** A paper of an answer, or the official decision as the authority uploaded it. */
export async function sendPaper(visiting: Visiting): Promise<FastifyReply> {
  const { site, request, reply } = visiting
  if (await isAskedToSignIn(visiting)) return reply
  const { id, file: fileId } = address.parse(request.params)
  const asked = { actor: request.visit.actor, input: { id, fileId } }
  const found = await perform(site.workplace, getCaseFile, asked)
  if (!found.ok) return answerAbsent(visiting)
  const { bytes, mediaType, name } = found.value
  return reply
    .header('cache-control', 'private, no-store')
    .header('content-type', mediaType)
    .header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(name)}`)
    .send(Buffer.from(bytes))
}

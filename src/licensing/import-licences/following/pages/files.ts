import type { FastifyReply } from 'fastify'
import { z } from 'zod'
import { perform } from '../../../../platform/perform.ts'
import { answerAbsent, isAskedToSignIn, type Visiting } from '../../../documents/visiting.tsx'
import { getCaseFile } from '../actions/get-case-file.ts'

const address = z.object({ id: z.string(), file: z.string() })

/** A paper of an answer. */
export const sendPaper = (visiting: Visiting) => send(visiting, 'paper')

/** What was decided: sealed by us, or as the authority uploaded it. */
export const sendDecision = (kind: 'decision' | 'sealed') => (visiting: Visiting) => send(visiting, kind)

async function send(visiting: Visiting, kind: 'paper' | 'decision' | 'sealed'): Promise<FastifyReply> {
  const { site, request, reply } = visiting
  if (await isAskedToSignIn(visiting)) return reply
  const { id, file: fileId } = address.parse(request.params)
  const input = { id, kind, fileId }
  const found = await perform(site.workplace, getCaseFile, { actor: request.visit.actor, input })
  if (!found.ok) return answerAbsent(visiting)
  const { bytes, mediaType, name, number } = found.value
  const fileName = encodeURIComponent(name ?? `${number}.pdf`)
  return reply
    .header('cache-control', 'private, no-store')
    .header('content-type', mediaType)
    .header('content-disposition', `attachment; filename*=UTF-8''${fileName}`)
    .send(Buffer.from(bytes))
}

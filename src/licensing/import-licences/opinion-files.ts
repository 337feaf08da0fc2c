import { z } from 'zod'
import { letBeEmbedded } from '../../platform/http/security-headers.ts'
import { perform } from '../../platform/perform.ts'
import { answerAbsent, isAskedToSignIn, type Visiting } from '../documents/visiting.tsx'
import { openOpinionFile } from './advising/actions/open-opinion-file.ts'

const address = z.object({ opinion: z.string(), file: z.string() })
const query = z.object({
  size: z.string().optional().catch(undefined),
  download: z.string().optional().catch(undefined),
})

/** A file of an opinion for one of its sides: it may stand within a page of this application, and loads nothing. */
export async function sendOpinionFile(visiting: Visiting) {
  if (await isAskedToSignIn(visiting)) return visiting.reply
  const { site, request, reply } = visiting
  const { opinion: opinionId, file: fileId } = address.parse(request.params)
  const { size, download } = query.parse(request.query)
  const asked = { actor: request.visit.actor, input: { opinionId, fileId, size } }
  const found = await perform(site.workplace, openOpinionFile, asked)
  if (!found.ok) return answerAbsent(visiting)
  const { bytes, mediaType, name } = found.value
  const disposition = download === undefined ? 'inline' : 'attachment'
  const named = name === '' ? '' : `; filename*=UTF-8''${encodeURIComponent(name)}`
  letBeEmbedded(reply)
  return reply
    .header('cache-control', 'private, no-store')
    .header('content-type', mediaType)
    .header('content-disposition', `${disposition}${named}`)
    .send(Buffer.from(bytes))
}

import { z } from 'zod'
import { embedOwnFiles, letBeEmbedded } from '../../../../platform/http/security-headers.ts'
import { perform } from '../../../../platform/perform.ts'
import type { Say } from '../../../../platform/words/words.ts'
import type { Document } from '../../../documents/types.ts'
import { answerAbsent, showBody, type Visiting } from '../../../documents/visiting.tsx'
import { sayPaper } from '../../../goods/views/papers.ts'
import { words as homeState } from '../../home-state/words.ts'
import { findHandled, type HandledCase } from '../../visiting.tsx'
import { getCaseFile } from '../actions/get-case-file.ts'
import { PaperPage } from '../views/paper.tsx'
import { words } from '../words/case.ts'

const paperAddress = z.object({ paper: z.string() })
const fileAddress = z.object({ id: z.string(), file: z.string() })
const fileQuery = z.object({ download: z.string().optional().catch(undefined) })

/** A paper of a case, or the official decision, shown within a page. */
export async function showPaper(visiting: Visiting) {
  const shown = await findHandled(visiting)
  if (shown === undefined) return visiting.reply
  const { paper } = paperAddress.parse(visiting.request.params)
  const found = findPaper(visiting, shown, paper)
  if (found === undefined) return answerAbsent(visiting)
  const { say } = visiting.request
  const { id, number } = shown.found
  embedOwnFiles(visiting.reply)
  return showBody(visiting, {
    title: found.title,
    content: <PaperPage {...{ say, id, number }} {...found} />,
  })
}

function findPaper({ request }: Visiting, { document, decisions, information }: HandledCase, id: string) {
  const { say } = request
  const paper = findPaperOfGoods(say, document, id)
  if (paper !== undefined) return paper
  const alone = { place: undefined, previous: undefined, next: undefined }
  const told = information.flatMap(({ files }) => files).find(file => file.id === id)
  if (told !== undefined) return { title: say(homeState.receivedTitle), file: told, ...alone }
  const name = decisions.find(decision => decision.id === id)?.fileName
  if (name === undefined) return undefined
  const file = { id, mediaType: 'application/pdf', name }
  return { title: say(words.decisionFile, { name }), file, ...alone }
}

function findPaperOfGoods(say: Say, { goods }: Document, id: string) {
  const papers = goods.flatMap(good => good.supportingDocuments)
  const index = papers.findIndex(paper => paper.id === id)
  const paper = papers[index]
  return (
    paper && {
      title: sayPaper(say, paper),
      file: { id, mediaType: paper.mediaType, name: paper.name },
      place: { number: index + 1, count: papers.length },
      previous: papers[index - 1]?.id,
      next: papers[index + 1]?.id,
    }
  )
}

/** The file itself: it may stand within a page of this application, and loads nothing. */
export async function sendCaseFile(visiting: Visiting) {
  const { site, request, reply } = visiting
  if ((await findHandled(visiting)) === undefined) return reply
  const { id, file: fileId } = fileAddress.parse(request.params)
  const asked = { actor: request.visit.actor, input: { id, fileId } }
  const found = await perform(site.workplace, getCaseFile, asked)
  if (!found.ok) return answerAbsent(visiting)
  const { bytes, mediaType, name } = found.value
  letBeEmbedded(reply)
  return reply
    .header('cache-control', 'private, no-store')
    .header('content-type', mediaType)
    .header('content-disposition', dispositionOf(visiting, name))
    .send(Buffer.from(bytes))
}

function dispositionOf({ request }: Visiting, name: string): string {
  const isDownload = fileQuery.parse(request.query).download !== undefined
  return `${isDownload ? 'attachment' : 'inline'}; filename*=UTF-8''${encodeURIComponent(name)}`
}

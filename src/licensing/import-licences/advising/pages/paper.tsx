import { z } from 'zod'
import { embedOwnFiles } from '../../../../platform/http/security-headers.ts'
import { answerAbsent, showBody, type Visiting } from '../../../documents/visiting.tsx'
import { sayPaper } from '../../../goods/views/papers.ts'
import { opinionAddress } from '../views/opinion.tsx'
import { ChosenPaper } from '../views/paper.tsx'
import { findAskedOpinion } from './found-opinion.ts'

const address = z.object({ paper: z.string() })

/** A paper that was chosen, shown within a page. */
export async function showChosenPaper(visiting: Visiting) {
  const opinion = await findAskedOpinion(visiting)
  if (opinion === undefined) return visiting.reply
  const { paper: id } = address.parse(visiting.request.params)
  const papers = opinion.shown.goods.flatMap(good => good.supportingDocuments)
  const paper = papers.find(each => each.id === id)
  if (paper === undefined) return answerAbsent(visiting)
  const { say } = visiting.request
  const title = sayPaper(say, paper)
  const back = opinionAddress(opinion)
  embedOwnFiles(visiting.reply)
  return showBody(visiting, {
    title,
    content: (
      <ChosenPaper {...{ say, title, back, mediaType: paper.mediaType, address: `${back}/files/${id}` }} />
    ),
  })
}

import { z } from 'zod'
import { defineAction, done, refused } from '../../../../platform/action.ts'
import { recordId } from '../../../../platform/fields.ts'
import type { Asked } from '../../../actor.ts'
import { mayWithLicences } from '../../rules/permissions.ts'
import { isReachable, relationTo } from '../../rules/relation.ts'
import { findCase } from '../../store/cases.ts'
import { listDecisions } from '../../store/decisions.ts'
import { listPapers, listRequests } from '../../store/requests.ts'
import { type CaseFile, fileOfDecision, fileOfPaper, isPaperSeen } from '../rules/case-files.ts'

const kinds = ['paper', 'decision', 'sealed'] as const

/**
 * A file of a case, for whoever may see the case: a paper of an answer, the official decision that was uploaded, or the
 * sealed document of a decision. What is being prepared is for the authority alone, what is being written for the holder.
 * Code: not-found.
 */
export const getCaseFile = defineAction({
  name: 'get-case-file',
  citation: 'IR 19',
  input: z.strictObject({ id: recordId, kind: z.enum(kinds), fileId: recordId }),
  allowed: mayWithLicences('get-case-file'),
  readOnly: true,
  run: async (context: Asked, { id, kind, fileId }) => {
    const { transaction, actor, services } = context
    const head = await findCase(transaction, id)
    if (head === undefined || !isReachable(actor, head)) return refused({ code: 'not-found' })
    const wanted = { id, kind, fileId, isAuthority: relationTo(actor, head) === 'handling authority' }
    const found = await (kind === 'paper' ? findPaper : findDecided)(context, wanted)
    if (found === undefined) return refused({ code: 'not-found' })
    const { file, ...about } = found
    return done({ ...about, number: head.number, bytes: await services.files.get(file) })
  },
})

interface Wanted {
  readonly id: string
  readonly kind: (typeof kinds)[number]
  readonly fileId: string
  readonly isAuthority: boolean
}

async function findPaper({ transaction }: Asked, { id, fileId, isAuthority }: Wanted) {
  const requests = await listRequests(transaction, id)
  const paper = (await listPapers(transaction, id)).find(one => one.id === fileId)
  return paper === undefined || !isPaperSeen(paper.id, requests, isAuthority) ? undefined : fileOfPaper(paper)
}

async function findDecided(
  { transaction }: Asked,
  { id, kind, fileId, isAuthority }: Wanted,
): Promise<CaseFile | undefined> {
  const decision = (await listDecisions(transaction, id)).find(one => one.id === fileId)
  const isSeen = decision !== undefined && (isAuthority || decision.sealedAt !== undefined)
  return isSeen ? fileOfDecision(decision, kind === 'sealed') : undefined
}

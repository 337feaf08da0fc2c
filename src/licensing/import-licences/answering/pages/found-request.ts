import { z } from 'zod'
import { answerAbsent, type Visiting } from '../../../documents/visiting.tsx'
import { tellRequest } from '../../following/rules/tell-case.ts'
import type { ToldRequest } from '../../following/types.ts'
import type { ShownCase } from '../../rules/show-case.ts'
import { findOwnCase } from '../../seen-case.ts'
import { answerInHand } from '../answer-in-hand.ts'
import type { AnswerInHand } from '../types.ts'

const address = z.object({ request: z.string() })

/** A request with its case and with the answer as it is written or was given. */
export interface FoundRequest {
  readonly shown: ShownCase
  readonly told: ToldRequest
  readonly inHand: AnswerInHand
}

/** The request that the address names, for whoever applied; otherwise the visitor has been answered. */
export async function findRequest(visiting: Visiting): Promise<FoundRequest | undefined> {
  const shown = await findOwnCase(visiting)
  if (shown === undefined) return undefined
  const { request: id } = address.parse(visiting.request.params)
  const request = shown.found.requests.find(one => one.id === id)
  if (request === undefined) {
    answerAbsent(visiting)
    return undefined
  }
  return { shown, told: tellRequest(request, shown.found), inHand: answerInHand(shown, request) }
}

/** The other requests that wait for an answer. */
export function otherOpen({ shown, told }: FoundRequest): readonly ToldRequest[] {
  return shown.found.requests
    .filter(({ id }) => id !== told.request.id)
    .map(request => tellRequest(request, shown.found))
    .filter(({ standing }) => standing === 'open')
}

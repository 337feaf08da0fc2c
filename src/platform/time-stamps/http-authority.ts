import type { X509Certificate } from 'node:crypto'
import { done, type Outcome, refused } from '../action.ts'
import { tellFault } from '../told-fault.ts'
import type { TimeStampAuthority } from './authority.ts'
import { readAnswer, writeRequest } from './request.ts'

/** An authority on the network. */
export interface HttpAuthorityOptions {
  /** Where it takes requests (RFC 3161, 3.4). */
  readonly url: string
  /** Whose stamps are believed; plain HTTP is usual among authorities, so nothing else says who answered. */
  readonly anchors: readonly X509Certificate[]
  /** Milliseconds; somebody waits for it. */
  readonly patience?: number
}

const PATIENCE = 5_000
/** Bytes: a token with a chain of certificates has about six thousand. */
const LONGEST_ANSWER = 100_000

/** A time-stamp authority that is asked over HTTP. */
export function openHttpAuthority({
  url,
  anchors,
  patience = PATIENCE,
}: HttpAuthorityOptions): TimeStampAuthority {
  return {
    name: new URL(url).hostname,
    isTest: false,
    anchors,
    stamp: async digest => {
      const asked = writeRequest(digest, anchors)
      const answer = await ask(url, asked.der, patience)
      return answer.ok ? readAnswer(answer.value, asked) : answer
    },
  }
}

async function ask(
  url: string,
  body: Uint8Array<ArrayBuffer>,
  patience: number,
): Promise<Outcome<Uint8Array>> {
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/timestamp-query', accept: 'application/timestamp-reply' },
      body,
      redirect: 'error',
      signal: AbortSignal.timeout(patience),
    })
    if (!response.ok) {
      await response.body?.cancel()
      return away(`status ${response.status}`)
    }
    return await readShort(response)
  } catch (fault) {
    const { code, name } = tellFault(fault instanceof TypeError ? fault.cause : fault)
    return away(name === 'TimeoutError' ? 'no answer in time' : code || 'no reason told')
  }
}

async function readShort({ body }: Response): Promise<Outcome<Uint8Array>> {
  const pieces: Uint8Array[] = []
  let length = 0
  for await (const piece of body ?? []) {
    length += piece.length
    if (length > LONGEST_ANSWER) return away('the answer does not end')
    pieces.push(piece)
  }
  return done(Buffer.concat(pieces))
}

function away(reason: string) {
  return refused({ code: 'time-stamp-authority-away', values: { reason } })
}

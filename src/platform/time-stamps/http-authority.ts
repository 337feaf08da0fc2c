import type { X509Certificate } from 'node:crypto'
import { done, type Outcome, refused } from '../action.ts'
import type { Log } from '../log.ts'
import { tellFault } from '../told-fault.ts'
import type { TimeStampAuthority } from './authority.ts'
import { readAnswer, writeRequest } from './request.ts'

/** An authority on the network. */
export interface HttpAuthorityOptions {
  /** Where it takes requests (RFC 3161, 3.4). */
  readonly url: string
  /** Whose stamps are believed; plain HTTP is usual among authorities, so nothing else says who answered. */
  readonly anchors: readonly X509Certificate[]
  readonly log: Log
  /** Milliseconds; somebody waits for it. */
  readonly patience?: number
}

const PATIENCE = 4_000
/** Milliseconds in which nobody waits again for one that was away. */
const REST = 30_000
/** Bytes: a token with a chain of certificates has about six thousand. */
const LONGEST_ANSWER = 100_000

/** A time-stamp authority that is asked over HTTP. Where it is away, it is left alone for half a minute. */
export function openHttpAuthority(options: HttpAuthorityOptions): TimeStampAuthority {
  const { url, anchors, log, patience = PATIENCE } = options
  let awaySince = Number.NEGATIVE_INFINITY
  return {
    name: new URL(url).hostname,
    isTest: false,
    anchors,
    stamp: async digest => {
      if (performance.now() - awaySince < REST) return away('it was away a moment ago')
      const asked = writeRequest(digest, anchors)
      const answer = await ask(url, asked.der, patience)
      if (!answer.ok) awaySince = performance.now()
      const stamped = answer.ok ? readAnswer(answer.value, asked) : answer
      if (!stamped.ok) log.error({ refusals: stamped.refusals }, `no time stamp from ${url}`)
      return stamped
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

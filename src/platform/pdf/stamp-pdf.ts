import type { DigestAlgorithm, TimestampAuthority } from '@libpdf/core'
import { done, type Outcome, type Refusal, refused } from '../action.ts'
import type { TimeStampAuthority } from '../time-stamps/index.ts'
import { TokenFailed } from './token-signer.ts'

/** The PDF library knows no refusals: it is left by this. */
class StampRefused extends Error {
  readonly refusals: readonly Refusal[]

  constructor(refusals: readonly Refusal[]) {
    super('The time-stamp authority refused')
    this.refusals = refusals
  }
}

/** An authority as the PDF library asks for it. */
export function forPdf(authority: TimeStampAuthority): TimestampAuthority {
  return {
    timestamp: async (digest: Uint8Array, algorithm: DigestAlgorithm) => {
      if (algorithm !== 'SHA-256') throw new Error(`No stamps over ${algorithm}`)
      const stamped = await authority.stamp(digest)
      if (!stamped.ok) throw new StampRefused(stamped.refusals)
      return stamped.value.token
    },
  }
}

/** What the PDF library made, or by what the authority of stamps or the token of the seal refused. */
export async function orRefused<Value>(making: Promise<Value>, by = ''): Promise<Outcome<Value>> {
  try {
    return done(await making)
  } catch (error) {
    if (error instanceof StampRefused) return refused(...error.refusals)
    if (error instanceof TokenFailed)
      return refused({ code: 'seal-unusable', values: { owner: by, reason: error.message } })
    throw error
  }
}

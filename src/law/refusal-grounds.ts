import type { Citation } from './citations.ts'

/** Code of a ground of rejection. */
export type RefusalGroundCode = '7a' | '7b' | '7c' | '7d' | '9.2'

/** `open`: a request waits for its answer; `unanswered`: its forty days have passed. Source: IR 9(2); Default 32, 48. */
export type RequestState = 'none' | 'open' | 'unanswered'

const always = ['none', 'open', 'unanswered'] as const

/** A ground on which an application shall be rejected, and when it may be chosen. */
export interface RefusalGround {
  readonly code: RefusalGroundCode
  readonly ground: string
  /** In which states of the requests for information it may be chosen. */
  readonly during: readonly RequestState[]
  readonly citation: Citation
}

/** The four grounds and the unanswered request; rejection is mandatory when one applies. Source: R 4(7), IR 9(2). */
export const refusalGrounds = [
  {
    code: '7a',
    ground:
      'information or reasonable grounds to believe that the good left the country in breach of its laws',
    during: always,
    citation: 'R 4(7)(a)',
  },
  {
    code: '7b',
    ground: 'the evidence required by Article 4(4) was not provided',
    during: ['none', 'unanswered'],
    citation: 'R 4(7)(b)',
  },
  {
    code: '7c',
    ground: 'information or reasonable grounds to believe that the holder did not acquire the good lawfully',
    during: always,
    citation: 'R 4(7)(c)',
  },
  {
    code: '7d',
    ground: 'pending claims for return by the authorities of the country of creation or discovery',
    during: always,
    citation: 'R 4(7)(d)',
  },
  {
    code: '9.2',
    ground: 'requested information not supplied within 40 days',
    during: ['unanswered'],
    citation: 'IR 9(2)',
  },
] as const satisfies readonly RefusalGround[]

/** Whether a text is the code of a ground. */
export function isRefusalGround(code: string): code is RefusalGroundCode {
  return refusalGrounds.some(row => row.code === code)
}

/**
 * The grounds an officer may choose from: while a request is open, missing evidence is none yet; after forty days without
 * an answer there is that ground besides. Source: R 4(7), IR 9(2); Default 32.
 */
export function groundsAvailable(request: RequestState): readonly RefusalGround[] {
  const grounds: readonly RefusalGround[] = refusalGrounds
  return grounds.filter(row => row.during.includes(request))
}

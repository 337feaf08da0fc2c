import type { Citation } from './citations.ts'

/** Code of a ground of rejection. */
export type RefusalGroundCode = '7a' | '7b' | '7c' | '7d' | '9.2'

/** A ground on which an application shall be rejected, and when it may be chosen. */
export interface RefusalGround {
  readonly code: RefusalGroundCode
  readonly ground: string
  /** Only after forty days without an answer. */
  readonly isOnlyWhenUnanswered: boolean
  readonly citation: Citation
}

/** The four grounds and the unanswered request; rejection is mandatory when one applies. Source: R 4(7), IR 9(2). */
export const refusalGrounds = [
  {
    code: '7a',
    ground:
      'information or reasonable grounds to believe that the good left the country in breach of its laws',
    isOnlyWhenUnanswered: false,
    citation: 'R 4(7)(a)',
  },
  {
    code: '7b',
    ground: 'the evidence required by Article 4(4) was not provided',
    isOnlyWhenUnanswered: false,
    citation: 'R 4(7)(b)',
  },
  {
    code: '7c',
    ground: 'information or reasonable grounds to believe that the holder did not acquire the good lawfully',
    isOnlyWhenUnanswered: false,
    citation: 'R 4(7)(c)',
  },
  {
    code: '7d',
    ground: 'pending claims for return by the authorities of the country of creation or discovery',
    isOnlyWhenUnanswered: false,
    citation: 'R 4(7)(d)',
  },
  {
    code: '9.2',
    ground: 'requested information not supplied within 40 days',
    isOnlyWhenUnanswered: true,
    citation: 'IR 9(2)',
  },
] as const satisfies readonly RefusalGround[]

/** Whether a text is the code of a ground. */
export function isRefusalGround(code: string): code is RefusalGroundCode {
  return refusalGrounds.some(row => row.code === code)
}

/** The grounds an officer may choose from, given whether a request stayed unanswered for forty days. */
export function groundsAvailable(isUnanswered: boolean): readonly RefusalGround[] {
  return refusalGrounds.filter(row => isUnanswered || !row.isOnlyWhenUnanswered)
}

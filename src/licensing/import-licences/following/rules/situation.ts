import type { CaseHead } from '../../types.ts'
import type { Situation, SituationRow } from '../types.ts'

type State = Pick<CaseHead, 'status' | 'subState' | 'flags'>

/** In which situation an application is; a draft is in none. Source: law.md 4.3, Default 45. */
export function situationOf(state: State): Situation | undefined {
  switch (state.status) {
    case 'SUBMITTED_FOR_DECISION':
      return undecidedOf(state)
    case 'CONDITIONALLY_REJECTED':
      return state.subState === 'ANSWER_OVERDUE' ? 'unanswered' : 'asked'
    case 'WITHDRAWN':
      return state.subState === 'NOT_REQUIRED' ? 'not required' : 'withdrawn'
    case 'VALID':
      return 'granted'
    case 'REJECTED':
      return 'refused'
    case 'PARTIALLY_REJECTED':
      return 'refused in part'
    case 'REVOKED':
      return 'revoked'
    case 'EXPIRED':
      return 'used up'
    default:
      return undefined
  }
}

function undecidedOf({ subState, flags }: State): Situation {
  if (flags.includes('OVERDUE_90')) return 'late'
  if (subState === 'UNDER_EXAMINATION') return 'examined'
  return subState === 'INFO_PROVIDED' ? 'answered' : 'received'
}

const deciding = { acts: 'authority', clock: 'decision', citation: 'R 4(7)' } as const
const over = { acts: 'nobody', clock: undefined } as const

/** Who acts, by which clock and on what legal basis. */
export const situations: Readonly<Record<Situation, SituationRow>> = {
  received: deciding,
  examined: deciding,
  answered: { ...deciding, citation: 'IR 9(2)' },
  late: { ...deciding, citation: 'IR 17(3)(e)' },
  asked: { acts: 'holder', clock: 'answer', citation: 'IR 9(2)' },
  unanswered: { acts: 'authority', clock: undefined, citation: 'IR 9(2)' },
  granted: { ...over, citation: 'IR 6(1)' },
  refused: { ...over, citation: 'R 4(8)' },
  'refused in part': { ...over, citation: 'R 4(8)' },
  revoked: { ...over, citation: 'IR 6(5)' },
  'used up': { ...over, citation: 'IR 6(1)' },
  'not required': { ...over, citation: 'R 4(1)' },
  withdrawn: { ...over, citation: 'IR2145 Annex I' },
}

/** Whether the authority has not decided yet. */
export function isUndecided(situation: Situation): boolean {
  return situations[situation].acts !== 'nobody'
}

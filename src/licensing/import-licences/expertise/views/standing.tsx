import { StatusTag, type Tone } from '../../../../platform/ui/index.ts'
import type { Phrase, Say } from '../../../../platform/words/words.ts'
import { words as asked } from '../../advising/words.ts'
import type { OpinionStanding } from '../types.ts'
import { words } from '../words/of-case.ts'

interface Look {
  readonly tone: Tone
  readonly phrase: Phrase
  readonly forAsked: Phrase
}

const looks: Readonly<Record<OpinionStanding, Look>> = {
  invited: { tone: 'neutral', phrase: words.standingInvited, forAsked: asked.standingOpen },
  open: { tone: 'info', phrase: words.standingOpen, forAsked: asked.standingOpen },
  given: { tone: 'success', phrase: words.standingGiven, forAsked: asked.standingGiven },
  declined: { tone: 'warning', phrase: words.standingDeclined, forAsked: asked.standingDeclined },
  'taken back': { tone: 'neutral', phrase: words.standingTakenBack, forAsked: asked.standingEnded },
  ended: { tone: 'neutral', phrase: words.standingEnded, forAsked: asked.standingEnded },
}

export interface StandingProps {
  readonly say: Say
  readonly standing: OpinionStanding
  /** Whether whoever was asked reads it. */
  readonly isAsked?: boolean
}

/** Where an opinion stands, for one of its sides. */
export function Standing({ say, standing, isAsked = false }: StandingProps) {
  const { tone, phrase, forAsked } = looks[standing]
  return <StatusTag tone={tone}>{say(isAsked ? forAsked : phrase)}</StatusTag>
}

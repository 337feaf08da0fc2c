import { PageTitle } from '../../../../platform/ui/index.ts'
import type { Phrase } from '../../../../platform/words/words.ts'
import { Frame, type FrameData } from '../../../frame.tsx'
import { words } from '../words.ts'
import { AskButton, OtherMethod } from './ways-on.tsx'

export type EndedState = 'denied' | 'not-me' | 'mismatched' | 'expired' | 'withdrawn' | 'used'

const endings: Readonly<Record<EndedState, { readonly title: Phrase; readonly text: Phrase }>> = {
  denied: { title: words.deniedTitle, text: words.deniedText },
  'not-me': { title: words.notMeTitle, text: words.notMeText },
  mismatched: { title: words.mismatchedTitle, text: words.mismatchedText },
  expired: { title: words.expiredTitle, text: words.expiredText },
  withdrawn: { title: words.withdrawnTitle, text: words.withdrawnText },
  used: { title: words.withdrawnTitle, text: words.withdrawnText },
}

export interface AskEndedViewProps {
  readonly frame: FrameData
  readonly state: EndedState
}

/** A request that led to nothing, and the ways on. */
export function AskEndedView({ frame, state }: AskEndedViewProps) {
  const { say } = frame
  const { title, text } = endings[state]
  return (
    <Frame frame={frame} title={say(title)}>
      <PageTitle title={say(title)} lead={say(text)} />
      {state === 'not-me' ? null : <AskButton say={say} phrase={words.askAgain} />}
      <OtherMethod say={say} />
    </Frame>
  )
}

import { Alert, Button, ButtonRow, PageTitle, Text } from '../../../../platform/ui/index.ts'
import { Frame, type FrameData } from '../../../frame.tsx'
import { words as loginWords } from '../../../words.ts'
import { words } from '../words.ts'
import { OtherMethod } from './ways-on.tsx'

export interface BlockedViewProps {
  readonly frame: FrameData
  readonly hasOtherWay: boolean
  /** Where people write to when they are stuck. */
  readonly support: string
}

/** The phone that answered was blocked: what is true, and what can be done. */
export function BlockedView({ frame, hasOtherWay, support }: BlockedViewProps) {
  const { say } = frame
  return (
    <Frame frame={frame} title={say(words.blockedTitle)}>
      <PageTitle title={say(words.blockedTitle)} lead={say(words.blockedAsked)} />
      <Text>{say(hasOtherWay ? words.blockedOther : words.blockedNone, { support })}</Text>
      {hasOtherWay ? (
        <OtherMethod say={say} />
      ) : (
        <ButtonRow>
          <Button href="/contact">{say(loginWords.contact)}</Button>
        </ButtonRow>
      )}
    </Frame>
  )
}

export interface CannotAskViewProps {
  readonly frame: FrameData
  readonly problem: string
}

/** The phones may not be asked now: why, and the ways on. */
export function CannotAskView({ frame, problem }: CannotAskViewProps) {
  const { say } = frame
  return (
    <Frame frame={frame} title={say(words.cannotAskTitle)} problem>
      <PageTitle title={say(words.cannotAskTitle)} />
      <Alert tone="warning">{problem}</Alert>
      <ButtonRow>
        <Button href="/sign-in/method">{say(words.otherMethod)}</Button>
        <Button variant="secondary" href="/sign-in">
          {say(words.startOver)}
        </Button>
      </ButtonRow>
    </Frame>
  )
}

import { Alert, Button, ButtonRow, PageTitle, Text } from '../../../../platform/ui/index.ts'
import { Frame, type FrameData } from '../../../frame.tsx'
import { words } from '../words.ts'

export interface SlowDownProps {
  readonly frame: FrameData
  /** A short pause; otherwise nothing from this network is looked at for a while. */
  readonly isSlow: boolean
  readonly seconds: number
  readonly minutes: number
  readonly again: string
}

/** Too many wrong answers came from one network: how long to wait, and why. */
export function SlowDownView({ frame, isSlow, seconds, minutes, again }: SlowDownProps) {
  const { say } = frame
  const title = say(isSlow ? words.slowTitle : words.refusedTitle)
  const text = isSlow ? say(words.slowText, { seconds }) : say(words.refusedText, { minutes })
  return (
    <Frame frame={frame} title={title}>
      <PageTitle title={title} />
      <Alert tone="warning">{text}</Alert>
      <Text>{say(words.reason)}</Text>
      <ButtonRow>
        <Button href={again}>{say(words.again)}</Button>
      </ButtonRow>
    </Frame>
  )
}

import { Alert, Button, ButtonRow, Form, PageTitle, Text } from '../../../platform/ui/index.ts'
import { Frame, type FrameData } from '../../frame.tsx'
import { words as loginWords } from '../../words.ts'
import { words } from '../words.ts'

export interface ReminderProps {
  readonly frame: FrameData
  readonly path: string
  /** How often it may still be postponed. */
  readonly left: number
  readonly recoveryCodes: string
}

/** What an incomplete account lacks, and the way on while it may be postponed. */
export function ReminderView({ frame, path, left, recoveryCodes }: ReminderProps) {
  const { say } = frame
  const title = say(words.secondWayMissingTitle)
  const mayWait = left > 0
  return (
    <Frame frame={frame} title={title}>
      <PageTitle title={title} />
      <Alert tone="warning">{say(words.secondWayMissing)}</Alert>
      <Text>{mayWait ? say(words.reminderLeft, { left }) : say(words.reminderNow)}</Text>
      <ButtonRow>
        <Button href={recoveryCodes}>{say(words.recoveryMake)}</Button>
        <Button variant="secondary" href="/account/second-factor">
          {say(words.otherFactor)}
        </Button>
        {mayWait ? null : (
          <Button variant="quiet" href="/account">
            {say(loginWords.myAccount)}
          </Button>
        )}
      </ButtonRow>
      {mayWait ? (
        <Form action={path}>
          <Button variant="quiet">{say(words.later)}</Button>
        </Form>
      ) : null}
    </Frame>
  )
}

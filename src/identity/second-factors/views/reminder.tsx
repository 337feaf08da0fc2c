import { Alert, Button, ButtonRow, Form, PageTitle, Text } from '../../../platform/ui/index.ts'
import { Frame, type FrameData } from '../../frame.tsx'
import { words as loginWords } from '../../words.ts'
import { words } from '../words.ts'

export interface ReminderProps {
  readonly frame: FrameData
  readonly path: string
  /** How often it may still be postponed. */
  readonly left: number
  /** Where the person was going. */
  readonly continuePath: string
}

/** What an incomplete account lacks, and the way on while it may be postponed. */
export function ReminderView({ frame, path, left, continuePath }: ReminderProps) {
  const { say } = frame
  const title = say(words.secondWayMissingTitle)
  const mayWait = left > 0
  return (
    <Frame frame={frame} title={title}>
      <PageTitle title={title} />
      <Alert tone="warning">{say(words.secondWayMissing)}</Alert>
      <Text>{mayWait ? say(words.reminderLeft, { left }) : say(words.reminderNow)}</Text>
      <Form action={path} hidden={{ continue: continuePath }}>
        <ButtonRow>
          <Button name="way" value="codes">
            {say(words.recoveryMake)}
          </Button>
          <Button variant="secondary" name="way" value="other">
            {say(words.otherFactor)}
          </Button>
          {mayWait ? (
            <Button variant="quiet" name="way" value="later">
              {say(words.later)}
            </Button>
          ) : (
            <Button variant="quiet" href="/account">
              {say(loginWords.myAccount)}
            </Button>
          )}
        </ButtonRow>
      </Form>
    </Frame>
  )
}

import {
  Button,
  Card,
  Code,
  Form,
  LiveStatus,
  PageTitle,
  Text,
  TextLink,
} from '../../../../platform/ui/index.ts'
import { Frame, type FrameData } from '../../../frame.tsx'
import { words } from '../words.ts'
import { AskButton, OtherMethod } from './ways-on.tsx'

export interface AskViewProps {
  readonly frame: FrameData
  readonly application: string
  readonly number: string
  readonly expiresAt: Date
}

/** The phone is asked: the number to be typed there. */
export function AskView({ frame, application, number, expiresAt }: AskViewProps) {
  const { say } = frame
  return (
    <Frame frame={frame} title={say(words.askTitle)} refreshEvery={3}>
      <PageTitle title={say(words.askTitle)} lead={say(words.askLead, { application })} />
      <Card title={say(words.askNumber)}>
        <Code>{number}</Code>
        <LiveStatus src="/sign-in/phone-app/status" state="pending">
          {say(words.askWaiting)}
        </LiveStatus>
        <Text quiet>{say(words.askUntil, { time: say.dateTime(expiresAt) })}</Text>
      </Card>
      <Text>
        <TextLink href="/app/">{say(words.askSamePhone)}</TextLink>
      </Text>
      <OtherMethod say={say} />
    </Frame>
  )
}

/** Nobody was asked yet: the button asks. */
export function AskBeginView({ frame }: { readonly frame: FrameData }) {
  const { say } = frame
  return (
    <Frame frame={frame} title={say(words.askTitle)}>
      <PageTitle title={say(words.askTitle)} lead={say(words.askBegin)} />
      <AskButton say={say} phrase={words.askSend} />
      <OtherMethod say={say} />
    </Frame>
  )
}

/** The phone has approved: a form ends the sign-in, for looking at a page does nothing (spec check 103). */
export function AskApprovedView({ frame }: { readonly frame: FrameData }) {
  const { say } = frame
  return (
    <Frame frame={frame} title={say(words.approvedTitle)}>
      <PageTitle title={say(words.approvedTitle)} lead={say(words.approvedText)} />
      <Form action="/sign-in/phone-app/completion" sentAtOnce>
        <Button>{say(words.continue)}</Button>
      </Form>
    </Frame>
  )
}

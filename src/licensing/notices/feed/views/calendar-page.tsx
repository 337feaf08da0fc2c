import {
  Alert,
  BackLink,
  Button,
  ButtonRow,
  CopyText,
  Form,
  PageTitle,
  Text,
  TextLink,
} from '../../../../platform/ui/index.ts'
import type { Say } from '../../../../platform/words/words.ts'
import { Frame, type FrameData } from '../../../session/frame.tsx'
import { words } from '../words.ts'

/** Where the address of one's calendar is made. */
export const calendarPath = '/profile/calendar'

export interface CalendarPageProps {
  readonly frame: FrameData
  /** The day since which there is an address, already said; nothing where there is none. */
  readonly since: string | undefined
  /** The address, when it was just made. */
  readonly made: string | undefined
}

/** The address of one's calendar: made, renewed, ended. */
export function CalendarPage({ frame, since, made }: CalendarPageProps) {
  const { say } = frame
  return (
    <Frame frame={frame} title={say(words.title)}>
      <BackLink href="/profile" label={say(words.back)} />
      <PageTitle title={say(words.title)} lead={say(words.lead)} />
      <Text>{say(words.contains)}</Text>
      <Text>{say(words.secret)}</Text>
      {made === undefined ? <State say={say} since={since} /> : <Made say={say} made={made} />}
      <ButtonRow>
        <Form action={calendarPath}>
          <Button variant={since === undefined ? 'go' : 'secondary'}>
            {say(since === undefined ? words.create : words.renew)}
          </Button>
        </Form>
        {since === undefined ? null : (
          <Form action={`${calendarPath}/revocation`}>
            <Button variant="danger">{say(words.revoke)}</Button>
          </Form>
        )}
      </ButtonRow>
      {since === undefined ? null : (
        <Text quiet size="sm">
          {say(words.renewHint)}
        </Text>
      )}
    </Frame>
  )
}

function State({ say, since }: { readonly say: Say; readonly since: string | undefined }) {
  return <Text>{since === undefined ? say(words.none) : say(words.since, { day: since })}</Text>
}

function Made({ say, made }: { readonly say: Say; readonly made: string }) {
  return (
    <Alert tone="success" title={say(words.madeTitle)} live>
      <Text>{say(words.madeText)}</Text>
      <CopyText say={say} label={say(words.address)} text={made} />
      <Text>
        <TextLink href={made.replace(/^https?:/, 'webcal:')}>{say(words.open)}</TextLink>
      </Text>
    </Alert>
  )
}

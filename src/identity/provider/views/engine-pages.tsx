import { Button, ButtonRow, Form, PageTitle, Text } from '../../../platform/ui/index.ts'
import { Frame, type FrameData } from '../../frame.tsx'
import { words } from '../words.ts'

export interface SignOutPageProps {
  readonly frame: FrameData
  readonly action: string
  readonly secret: string
  /** Which application was signed out of; nothing when none says so. */
  readonly application: string | undefined
}

/** The question whether to sign out of Login, too. */
export function SignOutPage({ frame, action, secret, application }: SignOutPageProps) {
  const { say } = frame
  const lead = application === undefined ? say(words.signOutAlone) : say(words.signOutLead, { application })
  return (
    <Frame frame={frame} title={say(words.signOutTitle)}>
      <PageTitle title={say(words.signOutTitle)} lead={lead} />
      <Form action={action} hidden={{ xsrf: secret }}>
        <ButtonRow>
          <Button variant="primary" type="submit" name="logout" value="yes">
            {say(words.signOutYes)}
          </Button>
          <Button variant="secondary" type="submit">
            {say(words.signOutNo)}
          </Button>
        </ButtonRow>
      </Form>
    </Frame>
  )
}

export interface EngineErrorPageProps {
  readonly frame: FrameData
  readonly code: string
  /** Where Kulturport is. */
  readonly application: string
}

export function EngineErrorPage({ frame, code, application }: EngineErrorPageProps) {
  const { say } = frame
  return (
    <Frame frame={frame} title={say(words.engineErrorTitle)} problem>
      <PageTitle title={say(words.engineErrorTitle)} lead={say(words.engineErrorLead)} />
      <ButtonRow>
        <Button href={application}>{say(words.engineErrorBack)}</Button>
        <Button variant="secondary" href="/contact">
          {say(words.engineErrorHelp)}
        </Button>
      </ButtonRow>
      <Text quiet>{say(words.engineErrorCode, { code })}</Text>
    </Frame>
  )
}

/** A request of an application that this browser does not hold any more, and the way back to the application. */
export function RequestOverPage({ frame, application }: Omit<EngineErrorPageProps, 'code'>) {
  const { say } = frame
  return (
    <Frame frame={frame} title={say(words.requestOverTitle)}>
      <PageTitle title={say(words.requestOverTitle)} lead={say(words.requestOverLead)} />
      <ButtonRow>
        <Button href={application}>{say(words.engineErrorBack)}</Button>
        <Button variant="secondary" href="/contact">
          {say(words.engineErrorHelp)}
        </Button>
      </ButtonRow>
    </Frame>
  )
}

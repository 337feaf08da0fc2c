import type { ComponentChildren } from 'preact'
import type { Explained } from '../../../platform/http/explain.ts'
import {
  Alert,
  BackLink,
  Button,
  ButtonRow,
  ErrorSummary,
  Form,
  PageTitle,
} from '../../../platform/ui/index.ts'
import { Frame, type FrameData } from '../../frame.tsx'
import { words } from '../words/account.ts'

export interface ProfileViewProps {
  readonly frame: FrameData
  readonly nameFields: ComponentChildren
  readonly languageField: ComponentChildren
  readonly errors: readonly Explained[]
}

export function ProfileView({ frame, nameFields, languageField, errors }: ProfileViewProps) {
  const { say } = frame
  return (
    <Frame
      frame={frame}
      title={say(words.profileTitle)}
      problem={errors.length > 0}
      typedAt="/account/profile"
    >
      <ErrorSummary say={say} errors={errors} />
      <BackLink label={say(words.title)} href="/account" />
      <PageTitle title={say(words.profileTitle)} lead={say(words.profileLead)} />
      <Form action="/account/profile" typed>
        {nameFields}
        {languageField}
        <ButtonRow>
          <Button>{say(words.save)}</Button>
          <Button variant="secondary" href="/account">
            {say(words.cancel)}
          </Button>
        </ButtonRow>
      </Form>
    </Frame>
  )
}

export interface LockedProfileProps {
  readonly frame: FrameData
  /** Where the second factor is added or asked for. */
  readonly way: string
}

/** What somebody sees who has signed in with the password alone. */
export function LockedProfileView({ frame, way }: LockedProfileProps) {
  const { say } = frame
  return (
    <Frame frame={frame} title={say(words.profileTitle)}>
      <BackLink label={say(words.title)} href="/account" />
      <PageTitle title={say(words.profileTitle)} lead={say(words.profileLead)} />
      <Alert tone="info">{say(words.profileLocked)}</Alert>
      <ButtonRow>
        <Button href={way}>{say(words.profileUnlock)}</Button>
      </ButtonRow>
    </Frame>
  )
}

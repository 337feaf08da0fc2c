import type { Explained } from '../../../platform/http/explain.ts'
import {
  Alert,
  Button,
  ButtonRow,
  ErrorSummary,
  errorOf,
  Form,
  PageTitle,
  PasswordField,
  Text,
  TextLink,
} from '../../../platform/ui/index.ts'
import { Frame, type FrameData } from '../../frame.tsx'
import { words } from '../words.ts'

export interface PasswordViewProps {
  readonly frame: FrameData
  readonly email: string
  readonly otherEmail: string
  readonly forgotten: string
  /** Why the password is asked for again. */
  readonly notice: string | undefined
  readonly errors: readonly Explained[]
}

/** The second page of signing in. The address stands in a hidden field too, for password managers. */
export function PasswordView(props: PasswordViewProps) {
  const { frame, email, otherEmail, forgotten, notice, errors } = props
  const { say } = frame
  return (
    <Frame frame={frame} title={say(words.passwordTitle)} problem={errors.length > 0}>
      <ErrorSummary say={say} errors={errors} />
      {notice ? <Alert tone="warning">{notice}</Alert> : null}
      <PageTitle title={say(words.passwordTitle)} />
      <Text>
        {say(words.signingInAs)} <strong>{email}</strong>.{' '}
        <TextLink href={otherEmail}>{say(words.otherEmail)}</TextLink>
      </Text>
      <Form action="/sign-in/password">
        <input type="text" name="email" value={email} autocomplete="username" readOnly hidden />
        <PasswordField
          say={say}
          name="password"
          label={say(words.password)}
          autocomplete="current-password"
          error={errorOf(errors, 'password')}
          autofocus={errors.length === 0}
          required
        />
        <ButtonRow>
          <Button>{say(words.continue)}</Button>
        </ButtonRow>
      </Form>
      <Text>
        <TextLink href={forgotten}>{say(words.forgotten)}</TextLink>
      </Text>
    </Frame>
  )
}

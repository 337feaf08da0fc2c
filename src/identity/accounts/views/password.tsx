import type { Explained } from '../../../platform/http/explain.ts'
import {
  BackLink,
  Button,
  ButtonRow,
  ErrorSummary,
  Form,
  PageTitle,
  PasswordField,
  Text,
  TextLink,
} from '../../../platform/ui/index.ts'
import { Frame, type FrameData } from '../../frame.tsx'
import { NewPassword } from '../../new-password.tsx'
import { words } from '../words/account.ts'

export interface PasswordViewProps {
  readonly frame: FrameData
  readonly email: string
  readonly errors: readonly Explained[]
}

export function PasswordView({ frame, email, errors }: PasswordViewProps) {
  const { say } = frame
  return (
    <Frame frame={frame} title={say(words.passwordTitle)} problem={errors.length > 0}>
      <ErrorSummary say={say} errors={errors} />
      <BackLink label={say(words.back)} href="/account" />
      <PageTitle title={say(words.passwordTitle)} lead={say(words.changePasswordText)} />
      <Form action="/account/password">
        <PasswordField
          say={say}
          name="currentPassword"
          label={say(words.currentPassword)}
          autocomplete="current-password"
          error={errors.find(error => error.field === 'currentPassword')?.text}
          required
        />
        <NewPassword say={say} email={email} errors={errors} />
        <ButtonRow>
          <Button>{say(words.save)}</Button>
          <Button variant="secondary" href="/account">
            {say(words.cancel)}
          </Button>
        </ButtonRow>
      </Form>
      <Text>
        <TextLink href="/forgotten-password">{say(words.passwordForgotten)}</TextLink>
      </Text>
    </Frame>
  )
}

import type { ComponentChildren } from 'preact'
import type { Explained } from '../../../platform/http/explain.ts'
import {
  BackLink,
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
import { words } from '../words/account.ts'

export interface PasswordViewProps {
  readonly frame: FrameData
  /** The fields of a new password. */
  readonly fields: ComponentChildren
  readonly errors: readonly Explained[]
}

export function PasswordView({ frame, fields, errors }: PasswordViewProps) {
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
          error={errorOf(errors, 'currentPassword')}
          required
        />
        {fields}
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

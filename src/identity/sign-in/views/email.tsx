import type { Explained } from '../../../platform/http/explain.ts'
import {
  Alert,
  Button,
  ButtonRow,
  ErrorSummary,
  errorOf,
  Field,
  Form,
  PageTitle,
  Text,
  TextLink,
} from '../../../platform/ui/index.ts'
import { Frame, type FrameData } from '../../frame.tsx'
import { words } from '../words.ts'

export interface EmailViewProps {
  readonly frame: FrameData
  readonly continuePath: string | undefined
  readonly createAccount: string
  /** Why the person is here again. */
  readonly notice: string | undefined
  readonly email: string
  readonly errors: readonly Explained[]
}

/** The first page of signing in: who are you? */
export function EmailView({ frame, continuePath, createAccount, notice, email, errors }: EmailViewProps) {
  const { say } = frame
  return (
    <Frame frame={frame} title={say(words.title)} problem={errors.length > 0} typedAt="/sign-in">
      <ErrorSummary say={say} errors={errors} />
      {notice ? <Alert tone="warning">{notice}</Alert> : null}
      <PageTitle title={say(words.title)} lead={say(words.lead)} />
      <Form action="/sign-in" typed hidden={{ continue: continuePath }}>
        <Field
          say={say}
          name="email"
          type="email"
          label={say(words.email)}
          value={email}
          error={errorOf(errors, 'email')}
          autocomplete="username"
          inputmode="email"
          spellcheck={false}
          autofocus={errors.length === 0}
          required
        />
        <ButtonRow>
          <Button>{say(words.next)}</Button>
        </ButtonRow>
      </Form>
      <Text>
        {say(words.noAccount)} <TextLink href={createAccount}>{say(words.createAccount)}</TextLink>
      </Text>
    </Frame>
  )
}

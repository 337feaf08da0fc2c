import type { ComponentChildren } from 'preact'
import type { Explained } from '../../../platform/http/explain.ts'
import {
  Button,
  ButtonRow,
  ErrorSummary,
  errorOf,
  Field,
  Form,
  List,
  PageTitle,
  Text,
  TextLink,
} from '../../../platform/ui/index.ts'
import { Frame, type FrameData } from '../../frame.tsx'
import { words } from '../words.ts'

export interface ForgottenProps {
  readonly frame: FrameData
  readonly email: string
  readonly continuePath: string | undefined
  readonly back: string
  readonly errors: readonly Explained[]
}

export function ForgottenView({ frame, email, continuePath, back, errors }: ForgottenProps) {
  const { say } = frame
  return (
    <Frame frame={frame} title={say(words.title)} problem={errors.length > 0} typedAt="/forgotten-password">
      <ErrorSummary say={say} errors={errors} />
      <PageTitle title={say(words.title)} lead={say(words.lead)} />
      <Form action="/forgotten-password" typed hidden={{ continue: continuePath }}>
        <Field
          say={say}
          name="email"
          type="email"
          label={say(words.email)}
          value={email}
          error={errorOf(errors, 'email')}
          autocomplete="username"
          spellcheck={false}
          required
        />
        <ButtonRow>
          <Button>{say(words.send)}</Button>
        </ButtonRow>
      </Form>
      <Text>
        <TextLink href={back}>{say(words.back)}</TextLink>
      </Text>
    </Frame>
  )
}

interface Minutes {
  readonly frame: FrameData
  readonly minutes: number
}

interface ResetSentProps extends Minutes {
  /** As it was typed, so that a slip is seen. */
  readonly email: string | undefined
}

export function ResetSentView({ frame, email, minutes }: ResetSentProps) {
  const { say } = frame
  return (
    <Frame frame={frame} title={say(words.sentTitle)}>
      <PageTitle title={say(words.sentTitle)} lead={say(words.sentLead)} />
      {email === undefined ? null : (
        <Text>
          {say(words.sentTo)} <strong>{email}</strong>.{' '}
          <TextLink href="/forgotten-password">{say(words.sentWrong)}</TextLink>
        </Text>
      )}
      <List
        items={[
          say(words.sentMinutes),
          say(words.sentJunk),
          say(words.sentValid, { minutes }),
          say(words.sentOnce),
        ]}
      />
      <Text>
        {say(words.sentNothing)} <TextLink href="/help#no-mail">{say(words.sentHelp)}</TextLink>
      </Text>
    </Frame>
  )
}

export interface ResetProps {
  readonly frame: FrameData
  readonly link: string
  readonly email: string
  /** The fields of a new password. */
  readonly fields: ComponentChildren
  readonly errors: readonly Explained[]
}

export function ResetView({ frame, link, email, fields, errors }: ResetProps) {
  const { say } = frame
  return (
    <Frame frame={frame} title={say(words.resetTitle)} problem={errors.length > 0}>
      <ErrorSummary say={say} errors={errors} />
      <PageTitle title={say(words.resetTitle)} lead={say(words.resetLead, { email })} />
      <Form action="/reset-password" hidden={{ link }}>
        {fields}
        <ButtonRow>
          <Button>{say(words.reset)}</Button>
        </ButtonRow>
      </Form>
    </Frame>
  )
}

interface DeadReset extends Minutes {
  /** The old link, when a new one can be sent to the same address; otherwise the address is asked for. */
  readonly link: string | undefined
}

export function DeadResetView({ frame, minutes, link }: DeadReset) {
  const { say } = frame
  return (
    <Frame frame={frame} title={say(words.deadTitle)}>
      <PageTitle title={say(words.deadTitle)} lead={say(words.deadLead, { minutes })} />
      {link === undefined ? (
        <ButtonRow>
          <Button href="/forgotten-password">{say(words.again)}</Button>
          <Button variant="secondary" href="/sign-in">
            {say(words.signIn)}
          </Button>
        </ButtonRow>
      ) : (
        <Form action="/reset-password/another-link" hidden={{ link }}>
          <ButtonRow>
            <Button>{say(words.again)}</Button>
            <Button variant="secondary" href="/sign-in">
              {say(words.signIn)}
            </Button>
          </ButtonRow>
        </Form>
      )}
    </Frame>
  )
}

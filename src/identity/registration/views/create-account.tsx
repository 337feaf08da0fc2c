import type { ComponentChildren } from 'preact'
import type { Explained } from '../../../platform/http/explain.ts'
import {
  Alert,
  Button,
  ButtonRow,
  Checkbox,
  ErrorSummary,
  errorOf,
  Field,
  Form,
  List,
  PageTitle,
  Text,
  TextLink,
} from '../../../platform/ui/index.ts'
import type { Say } from '../../../platform/words/words.ts'
import { Frame, type FrameData } from '../../frame.tsx'
import { words } from '../words.ts'

/** What was typed so far, beside name and language. */
export interface RegistrationForm {
  readonly email: string
  readonly emailAgain: string
  readonly privacyRead: boolean
}

export interface CreateAccountProps {
  readonly frame: FrameData
  readonly idempotencyKey: string
  readonly form: RegistrationForm
  readonly nameFields: ComponentChildren
  readonly languageField: ComponentChildren
  readonly continuePath: string | undefined
  readonly signIn: string
  readonly errors: readonly Explained[]
}

export function CreateAccountView(props: CreateAccountProps) {
  const { frame, form, errors, continuePath, idempotencyKey } = props
  const { say } = frame
  return (
    <Frame frame={frame} title={say(words.title)} problem={errors.length > 0} typedAt="/create-account">
      <ErrorSummary say={say} errors={errors} />
      <PageTitle title={say(words.title)} lead={say(words.lead)} />
      <NameNotice say={say} />
      <Form
        action="/create-account"
        typed
        idempotencyKey={idempotencyKey}
        hidden={{ continue: continuePath }}
      >
        {props.nameFields}
        <EmailFields say={say} form={form} errors={errors} />
        {props.languageField}
        <Checkbox
          say={say}
          name="privacyRead"
          label={say(words.privacyRead)}
          hint={<TextLink href="/privacy">{say(words.readPrivacy)}</TextLink>}
          checked={form.privacyRead}
          error={errorOf(errors, 'privacyRead')}
          required
        />
        <ButtonRow>
          <Button enabledBy="privacyRead">{say(words.create)}</Button>
        </ButtonRow>
      </Form>
      <Text>
        {say(words.haveAccount)} <TextLink href={props.signIn}>{say(words.signIn)}</TextLink>
      </Text>
    </Frame>
  )
}

function NameNotice({ say }: { readonly say: Say }) {
  return (
    <Alert tone="info" title={say(words.nameTitle)}>
      <List items={[say(words.nameLegal), say(words.nameOwn), say(words.nameEmail)]} />
    </Alert>
  )
}

interface EmailFieldsProps extends Pick<CreateAccountProps, 'form' | 'errors'> {
  readonly say: Say
}

function EmailFields({ say, form, errors }: EmailFieldsProps) {
  return (
    <>
      <Field
        say={say}
        name="email"
        type="email"
        label={say(words.email)}
        hint={say(words.emailHint)}
        value={form.email}
        error={errorOf(errors, 'email')}
        autocomplete="email"
        spellcheck={false}
        required
      />
      <Field
        say={say}
        name="emailAgain"
        type="email"
        label={say(words.emailAgain)}
        value={form.emailAgain}
        error={errorOf(errors, 'emailAgain')}
        autocomplete="email"
        spellcheck={false}
        required
      />
    </>
  )
}

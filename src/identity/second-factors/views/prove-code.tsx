import type { Explained } from '../../../platform/http/explain.ts'
import {
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

const kinds = {
  'authenticator-code': {
    action: '/sign-in/authenticator-code',
    title: words.codeTitle,
    lead: words.codeLead,
    label: words.code,
    hint: words.codeHint,
    autocomplete: 'one-time-code',
    inputmode: 'numeric',
  },
  'recovery-code': {
    action: '/sign-in/recovery-code',
    title: words.recoveryTitle,
    lead: words.recoveryLead,
    label: words.recoveryCode,
    hint: words.recoveryHint,
    autocomplete: 'off',
    inputmode: 'text',
  },
} as const

export interface ProveCodeProps {
  readonly frame: FrameData
  readonly kind: keyof typeof kinds
  readonly otherMethod: string
  readonly errors: readonly Explained[]
}

/** A code to be typed while signing in or confirming. */
export function ProveCodeView({ frame, kind, otherMethod, errors }: ProveCodeProps) {
  const { say } = frame
  const { action, title, lead, label, hint, autocomplete, inputmode } = kinds[kind]
  return (
    <Frame frame={frame} title={say(title)} problem={errors.length > 0}>
      <ErrorSummary say={say} errors={errors} />
      <PageTitle title={say(title)} lead={say(lead)} />
      <Form action={action} autocomplete="off">
        <Field
          say={say}
          name="code"
          label={say(label)}
          hint={say(hint)}
          error={errorOf(errors, 'code')}
          autocomplete={autocomplete}
          inputmode={inputmode}
          spellcheck={false}
          width={kind === 'recovery-code' ? 'medium' : 'short'}
          autofocus={errors.length === 0}
          required
        />
        <ButtonRow>
          <Button>{say(words.confirm)}</Button>
        </ButtonRow>
      </Form>
      <Text>
        <TextLink href={otherMethod}>{say(words.otherMethod)}</TextLink>
      </Text>
    </Frame>
  )
}

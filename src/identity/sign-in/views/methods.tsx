import { Alert, Button, Form, PageTitle, Text, TextLink } from '../../../platform/ui/index.ts'
import type { Phrase, Say } from '../../../platform/words/words.ts'
import { Frame, type FrameData } from '../../frame.tsx'
import type { FactorKind } from '../../second-factors/rules.ts'
import { words } from '../words.ts'

interface MethodPhrases {
  readonly name: Phrase
  readonly hint: Phrase
}

const phrases: Readonly<Record<FactorKind, MethodPhrases>> = {
  'phone-app': { name: words.methodPhoneApp, hint: words.methodPhoneAppHint },
  'authenticator-code': { name: words.methodAuthenticatorCode, hint: words.methodAuthenticatorCodeHint },
  'recovery-code': { name: words.methodRecoveryCode, hint: words.methodRecoveryCodeHint },
}

/** A way to prove the second factor. */
export interface Method {
  readonly kind: FactorKind
}

export interface MethodsViewProps {
  readonly frame: FrameData
  readonly methods: readonly Method[]
  /** Where people write to when they are stuck. */
  readonly support: string
}

/** The choice of a second factor while signing in. */
export function MethodsView({ frame, methods, support }: MethodsViewProps) {
  const { say } = frame
  return (
    <Frame frame={frame} title={say(words.methodTitle)}>
      <PageTitle title={say(words.methodTitle)} lead={say(words.methodLead)} />
      <NoMethod say={say} methods={methods} support={support} />
      <MethodForms say={say} methods={methods} action="/sign-in/method" />
      <NoneAtHand say={say} />
    </Frame>
  )
}

export interface ConfirmViewProps extends MethodsViewProps {
  /** Whether only the password was proved in this session so far. */
  readonly isBasic: boolean
  readonly continuePath: string | undefined
  /** Why the person is here again. */
  readonly notice: string | undefined
}

/** The choice of a second factor for somebody signed in; choosing begins the confirmation. */
export function ConfirmView(props: ConfirmViewProps) {
  const { frame, isBasic, methods, continuePath, notice, support } = props
  const { say } = frame
  const lead = say(isBasic ? words.confirmFirstLead : words.confirmLead)
  return (
    <Frame frame={frame} title={say(words.confirmTitle)}>
      {notice ? <Alert tone="warning">{notice}</Alert> : null}
      <PageTitle title={say(words.confirmTitle)} lead={lead} />
      <NoMethod say={say} methods={methods} support={support} />
      <MethodForms say={say} methods={methods} action="/confirm" continuePath={continuePath} />
      <NoneAtHand say={say} />
    </Frame>
  )
}

interface MethodFormsProps {
  readonly say: Say
  readonly methods: readonly Method[]
  readonly action: string
  readonly continuePath?: string | undefined
}

/** A form for each method, for choosing the phone makes it ring. */
function MethodForms({ say, methods, action, continuePath }: MethodFormsProps) {
  return (
    <>
      {methods.map(({ kind }, index) => (
        <Form key={kind} action={action} hidden={{ method: kind, continue: continuePath }}>
          <Button variant={index === 0 ? 'primary' : 'secondary'}>{say(phrases[kind].name)}</Button>
          <Text quiet>{say(phrases[kind].hint)}</Text>
        </Form>
      ))}
    </>
  )
}

function NoMethod({
  say,
  methods,
  support,
}: Pick<MethodsViewProps, 'methods' | 'support'> & { readonly say: Say }) {
  return methods.length === 0 ? <Alert tone="warning">{say(words.noMethod, { support })}</Alert> : null
}

function NoneAtHand({ say }: { readonly say: Say }) {
  return (
    <Text>
      {say(words.lostAll)} <TextLink href="/help#lost">{say(words.lostAllHelp)}</TextLink>
    </Text>
  )
}

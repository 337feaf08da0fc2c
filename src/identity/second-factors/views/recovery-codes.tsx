import type { Explained } from '../../../platform/http/explain.ts'
import {
  Alert,
  BackLink,
  Button,
  ButtonRow,
  ErrorSummary,
  errorOf,
  Field,
  Form,
  List,
  PageTitle,
  Section,
  Text,
} from '../../../platform/ui/index.ts'
import { Frame, type FrameData } from '../../frame.tsx'
import { words } from '../words.ts'

export interface RecoveryCodesProps {
  readonly frame: FrameData
  readonly left: number
  readonly madeAt: Date | undefined
  readonly low: boolean
}

export function RecoveryCodesView(props: RecoveryCodesProps) {
  const { frame } = props
  const { say } = frame
  return (
    <Frame frame={frame} title={say(words.recoveryListTitle)}>
      <BackLink label={say(words.back)} href="/account" />
      <PageTitle title={say(words.recoveryListTitle)} lead={say(words.recoveryListLead)} />
      <CodesLeft {...props} />
      <ButtonRow>
        <Button href="/account/recovery-codes/new">{say(words.recoveryNew)}</Button>
      </ButtonRow>
    </Frame>
  )
}

function CodesLeft({ frame: { say }, left, madeAt, low }: RecoveryCodesProps) {
  if (madeAt === undefined) return <Text>{say(words.recoveryNone)}</Text>
  return (
    <>
      {low ? <Alert tone="warning">{say(words.recoveryLow, { left })}</Alert> : null}
      <Text>{say(words.recoveryLeft, { left, date: say.date(madeAt) })}</Text>
      <Text quiet>{say(words.recoveryNewWarning)}</Text>
    </>
  )
}

export interface NewRecoveryCodesProps {
  readonly frame: FrameData
  readonly offer: string
  readonly codes: readonly string[]
  readonly errors: readonly Explained[]
}

export function NewRecoveryCodesView({ frame, offer, codes, errors }: NewRecoveryCodesProps) {
  const { say } = frame
  return (
    <Frame
      frame={frame}
      title={say(words.recoveryNewTitle)}
      problem={errors.length > 0}
      typedAt="/account/recovery-codes/new"
    >
      <ErrorSummary say={say} errors={errors} />
      <PageTitle title={say(words.recoveryNewTitle)} lead={say(words.recoveryNewLead)} />
      <section aria-label={say(words.recoveryList)}>
        <List numbered items={codes.map(code => <code key={code}>{code}</code>)} />
      </section>
      <Section title={say(words.recoveryConfirmTitle)}>
        <Form action="/account/recovery-codes/new" typed hidden={{ offer }} autocomplete="off">
          <Field
            say={say}
            name="code"
            label={say(words.recoveryCode)}
            hint={say(words.recoveryConfirmHint)}
            error={errorOf(errors, 'code')}
            autocomplete="off"
            spellcheck={false}
            width="medium"
            required
          />
          <ButtonRow>
            <Button>{say(words.recoveryConfirm)}</Button>
            <Button variant="secondary" href="/account">
              {say(words.cancel)}
            </Button>
          </ButtonRow>
        </Form>
      </Section>
    </Frame>
  )
}

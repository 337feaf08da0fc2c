import type { Explained } from '../../../platform/http/explain.ts'
import {
  Alert,
  BackLink,
  Button,
  ButtonRow,
  CopyText,
  DataTable,
  EmptyState,
  ErrorSummary,
  errorOf,
  Field,
  Form,
  PageTitle,
  QrCode,
  Text,
} from '../../../platform/ui/index.ts'
import type { Say } from '../../../platform/words/words.ts'
import { Frame, type FrameData } from '../../frame.tsx'
import type { AuthenticatorCode } from '../store/authenticator-codes.ts'
import { words } from '../words.ts'

export interface CodesProps {
  readonly frame: FrameData
  readonly codes: readonly AuthenticatorCode[]
  /** How many there may be; set when no further one fits. */
  readonly most: number | undefined
}

export function CodesView({ frame, codes, most }: CodesProps) {
  const { say } = frame
  const add =
    most === undefined ? (
      <Button variant="go" href="/account/authenticator-codes/new">
        {say(words.authenticatorAdd)}
      </Button>
    ) : undefined
  const rows = codes.map(({ id, name, createdAt, lastUsedAt }) => ({
    id,
    cells: {
      name,
      added: say.date(createdAt),
      used: lastUsedAt === undefined ? say(words.codesNever) : say.dateTime(lastUsedAt),
      action: (
        <Button
          variant="secondary"
          href={`/account/authenticator-codes/${id}/removal`}
          label={`${say(words.codesRemove)}: ${name}`}
        >
          {say(words.codesRemove)}
        </Button>
      ),
    },
  }))
  return (
    <Frame frame={frame} title={say(words.codesTitle)}>
      <BackLink label={say(words.back)} href="/account" />
      <PageTitle title={say(words.codesTitle)} lead={say(words.codesLead)} actions={add} />
      {most === undefined ? null : <Alert tone="info">{say(words.codesMost, { most })}</Alert>}
      <DataTable
        caption={say(words.codesTitle)}
        captionHidden
        columns={[
          { key: 'name', label: say(words.codesName), header: true },
          { key: 'added', label: say(words.codesAdded) },
          { key: 'used', label: say(words.codesUsed) },
          { key: 'action', label: say(words.codesAction), hidden: true },
        ]}
        rows={rows}
        empty={
          <EmptyState title={say(words.codesNone)}>
            <Text>{say(words.codesNoneText)}</Text>
          </EmptyState>
        }
      />
    </Frame>
  )
}

export interface NewCodeProps {
  readonly frame: FrameData
  readonly offer: string
  /** `otpauth://` for the picture, and the secret in letters. */
  readonly address: string
  readonly secret: string
  readonly name: string
  /** What the app will call it. */
  readonly label: string
  readonly errors: readonly Explained[]
}

export function NewCodeView(props: NewCodeProps) {
  const { frame, offer, address, secret, name, label, errors } = props
  const { say } = frame
  return (
    <Frame
      frame={frame}
      title={say(words.newTitle)}
      problem={errors.length > 0}
      typedAt="/account/authenticator-codes/new"
    >
      <ErrorSummary say={say} errors={errors} />
      <PageTitle title={say(words.newTitle)} lead={say(words.newLead)} />
      <NameForm say={say} name={name} label={label} error={errorOf(errors, 'name')} />
      <QrCode text={address} label={say(words.newPicture)} />
      <CopyText say={say} label={say(words.newSecret)} text={secret} />
      <Form action="/account/authenticator-codes/new" typed hidden={{ offer, name }} autocomplete="off">
        <Field
          say={say}
          name="code"
          label={say(words.newCode)}
          error={errorOf(errors, 'code')}
          autocomplete="one-time-code"
          inputmode="numeric"
          width="short"
          required
        />
        <ButtonRow>
          <Button variant="go">{say(words.add)}</Button>
          <Button variant="secondary" href="/account">
            {say(words.cancel)}
          </Button>
        </ButtonRow>
      </Form>
    </Frame>
  )
}

interface NameFormProps {
  readonly say: Say
  readonly name: string
  readonly label: string
  readonly error: string | undefined
}

/** The name is chosen before the picture is scanned, for it stands in the app's entry. */
function NameForm({ say, name, label, error }: NameFormProps) {
  return (
    <Form action="/account/authenticator-codes/new" method="get" autocomplete="off">
      <Field
        say={say}
        name="name"
        label={say(words.newName)}
        hint={say(words.newNameHint)}
        value={name}
        error={error}
        maxlength={50}
        required
      />
      <ButtonRow>
        <Button variant="secondary">{say(words.newRename)}</Button>
      </ButtonRow>
      <Text quiet>{say(words.newLabel, { label })}</Text>
    </Form>
  )
}

export interface RemovalProps {
  readonly frame: FrameData
  readonly code: AuthenticatorCode
  readonly errors: readonly Explained[]
}

export function CodeRemovalView({ frame, code, errors }: RemovalProps) {
  const { say } = frame
  const title = say(words.removeTitle, { name: code.name })
  return (
    <Frame frame={frame} title={title} problem={errors.length > 0}>
      <ErrorSummary say={say} errors={errors} />
      <PageTitle title={title} lead={say(words.removeLead)} />
      <Form action={`/account/authenticator-codes/${code.id}/removal`}>
        <ButtonRow>
          <Button variant="danger">{say(words.removeConfirm)}</Button>
          <Button variant="secondary" href="/account/authenticator-codes">
            {say(words.cancel)}
          </Button>
        </ButtonRow>
      </Form>
    </Frame>
  )
}

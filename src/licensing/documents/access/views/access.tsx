import { controlOf, type FormState } from '../../../../platform/ui/form-state.ts'
import {
  BackLink,
  Button,
  ButtonRow,
  DataTable,
  EmptyState,
  ErrorSummary,
  Field,
  Form,
  List,
  PageTitle,
  type Row,
  Section,
  Text,
  TextLink,
} from '../../../../platform/ui/index.ts'
import type { Say } from '../../../../platform/words/words.ts'
import { sayCitation, sayDay } from '../../../words.ts'
import type { Document } from '../../types.ts'
import type { AccessList } from '../types.ts'
import { words } from '../words.ts'

type Shared = Pick<Document, 'address' | 'number' | 'content'>

/** Where access to a document is kept. */
export function accessAddress({ address }: Pick<Document, 'address'>): string {
  return `${address}/access`
}

export interface AccessProps {
  readonly form: FormState
  readonly document: Shared
  readonly access: AccessList
  /** Each form on the page is sent by itself. */
  readonly newKey: () => string
}

/** Who reads a document by the will of its holder, who may change it here. */
export function AccessPage(props: AccessProps) {
  const { form, document } = props
  const { say, errors } = form
  const { address, number } = document
  return (
    <>
      <BackLink href={address} label={say(words.back)} />
      <ErrorSummary say={say} errors={errors} />
      <PageTitle
        title={say(words.title, { number })}
        lead={say(words.lead, { article: sayCitation(say, 'IR 19(4)') })}
      />
      <Given {...props} />
      <Invitations {...props} />
      <ByEori {...props} />
      <ByMail {...props} />
    </>
  )
}

function Given({ form: { say }, document, access, newKey }: AccessProps) {
  const rows = access.given.map(
    ({ id, name, givenAt }): Row => ({
      id,
      cells: {
        name,
        since: dayOf(say, document, givenAt),
        action: (
          <Form
            action={`${accessAddress(document)}/revocation`}
            idempotencyKey={newKey()}
            hidden={{ accessId: id }}
          >
            <Button variant="secondary" label={say(words.revokeOf, { name })}>
              {say(words.revoke)}
            </Button>
          </Form>
        ),
      },
    }),
  )
  return (
    <Section title={say(words.givenTitle)}>
      <DataTable
        caption={say(words.givenTitle)}
        captionHidden
        columns={[
          { key: 'name', label: say(words.columnName), header: true },
          { key: 'since', label: say(words.columnSince) },
          { key: 'action', label: say(words.columnAction), hidden: true },
        ]}
        rows={rows}
        empty={<EmptyState title={say(words.givenNone)} />}
      />
    </Section>
  )
}

function Invitations({ form: { say }, document, access, newKey }: AccessProps) {
  if (access.invitations.length === 0) return null
  const rows = access.invitations.map(
    ({ id, email, expiresAt }): Row => ({
      id,
      cells: {
        email,
        until: dayOf(say, document, expiresAt),
        action: (
          <Form
            action={`${accessAddress(document)}/withdrawal`}
            idempotencyKey={newKey()}
            hidden={{ invitationId: id }}
          >
            <Button variant="secondary" label={say(words.withdrawOf, { email })}>
              {say(words.withdraw)}
            </Button>
          </Form>
        ),
      },
    }),
  )
  return (
    <Section title={say(words.invitationsTitle)}>
      <DataTable
        caption={say(words.invitationsTitle)}
        captionHidden
        columns={[
          { key: 'email', label: say(words.columnEmail), header: true },
          { key: 'until', label: say(words.columnUntil) },
          { key: 'action', label: say(words.columnAction), hidden: true },
        ]}
        rows={rows}
        empty={null}
      />
    </Section>
  )
}

function ByEori({ form, document }: AccessProps) {
  const { say } = form
  return (
    <Section title={say(words.byEoriTitle)}>
      <Text>{say(words.byEoriText)}</Text>
      <Form action={`${accessAddress(document)}/new`} method="get" typed>
        <Field {...controlOf(form, 'eori')} label={say(words.eori)} required />
        <Button variant="secondary">{say(words.find)}</Button>
      </Form>
    </Section>
  )
}

function ByMail({ form, document, newKey }: AccessProps) {
  const { say } = form
  return (
    <Section title={say(words.byMailTitle)}>
      <Text>{say(words.byMailText)}</Text>
      <Form action={`${accessAddress(document)}/invitations`} typed idempotencyKey={newKey()}>
        <Field {...controlOf(form, 'email')} type="email" label={say(words.email)} required />
        <Button variant="secondary">{say(words.invite)}</Button>
      </Form>
    </Section>
  )
}

export interface GivingProps {
  readonly say: Say
  readonly document: Shared
  readonly found: { readonly eori: string; readonly name: string | undefined }
  readonly idempotencyKey: string
}

/** To whom access is about to be given. */
export function GivingPage({ say, document, found, idempotencyKey }: GivingProps) {
  const { number } = document
  const { eori, name } = found
  const address = accessAddress(document)
  return (
    <>
      <BackLink href={address} label={say(words.title, { number })} />
      <PageTitle title={say(words.confirmTitle)} />
      <Text>
        {name === undefined
          ? say(words.confirmPrivate, { eori, number })
          : say(words.confirm, { name, eori, number })}
      </Text>
      <Form action={address} idempotencyKey={idempotencyKey} hidden={{ eori }}>
        <ButtonRow>
          <Button>{say(words.give)}</Button>
          <Button variant="secondary" href={address}>
            {say(words.cancel)}
          </Button>
        </ButtonRow>
      </Form>
    </>
  )
}

export interface AccessSummaryProps {
  readonly say: Say
  readonly document: Pick<Document, 'address'>
  readonly access: AccessList
}

/** Who has access, on the page of the document for its holder. */
export function AccessSummary({ say, document, access }: AccessSummaryProps) {
  const items = [...access.given.map(({ name }) => name), ...access.invitations.map(({ email }) => email)]
  return (
    <Section title={say(words.shortTitle)}>
      {items.length === 0 ? <Text>{say(words.shortNone)}</Text> : <List items={items} />}
      <TextLink href={accessAddress(document)}>{say(words.manage)}</TextLink>
    </Section>
  )
}

function dayOf(say: Say, { number, content }: Shared, at: Date): string {
  return sayDay(say, { number, countryOfImport: content.countryOfImport }, at)
}

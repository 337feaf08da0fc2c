import {
  Alert,
  Button,
  Card,
  CardGrid,
  DataTable,
  EmptyState,
  Field,
  Form,
  PageTitle,
  Section,
  Text,
  TextLink,
} from '../../../platform/ui/index.ts'
import { fullName } from '../../../platform/words/index.ts'
import type { Say } from '../../../platform/words/words.ts'
import { DocumentStatus } from '../../documents/lists/views/status.tsx'
import { Beginnings } from '../../documents/views/beginnings.tsx'
import { Frame, type FrameData } from '../../session/frame.tsx'
import { sayDay, sayTime, sayUsage } from '../../words.ts'
import type { AtHome, CustomsHome, HolderHome, OfficerHome } from '../types.ts'
import { words } from '../words.ts'
import { Documents, LastSignIn, sayActing } from './parts.tsx'

interface HomeProps<Content> {
  readonly frame: FrameData
  readonly home: AtHome
  readonly content: Content
}

/** Home of a holder: what to continue, and what is new. */
export function HolderHomePage({ frame, home, content }: HomeProps<HolderHome>) {
  const { say } = frame
  const { drafts, newest, nearlyUsed, beginnings } = content
  const isEmpty = drafts.length === 0 && newest.length === 0
  const create = <Beginnings say={say} beginnings={beginnings} />
  return (
    <Frame frame={frame} title={say(words.greeting, { name: home.givenName })}>
      <PageTitle
        title={say(words.greeting, { name: home.givenName })}
        lead={sayActing(say, home)}
        actions={isEmpty ? undefined : create}
      />
      {sayUsage(say, nearlyUsed).map(text => (
        <Alert key={text} tone="warning">
          <Text>{text}</Text>
        </Alert>
      ))}
      {isEmpty ? (
        <EmptyState title={say(words.noDocumentsTitle)} action={create}>
          <Text>{say(words.noDocumentsText)}</Text>
        </EmptyState>
      ) : null}
      {drafts.length === 0 ? null : (
        <Documents
          say={say}
          title={say(words.draftsTitle)}
          documents={drafts}
          all={{ label: say(words.draftsAll), href: '/documents?status=DRAFT' }}
          showsHolder={false}
          empty=""
        />
      )}
      {newest.length === 0 ? null : <Newest say={say} documents={newest} showsHolder={false} />}
      <LastSignIn say={say} home={home} />
    </Frame>
  )
}

/** Home of an authority's officer: what waits for a decision, and the newest statements. */
export function OfficerHomePage({ frame, home, content }: HomeProps<OfficerHome>) {
  const { say } = frame
  const { requests, newest, lastWeek } = content
  const { memberState } = home
  return (
    <Frame frame={frame} title={say(words.greeting, { name: home.givenName })}>
      <PageTitle title={say(words.greeting, { name: home.givenName })} lead={sayActing(say, home)} />
      <CardGrid>
        <Card title={say(words.workCount, { count: requests.length })} href="/work-list" tinted />
        <Card title={say(words.weekCount, { count: lastWeek })} href="/documents?status=VALID" />
        <Card title={say(words.holidays)} href={`/calendars/${memberState}`}>
          <Text>{say(words.holidaysText, { country: say.country(memberState) })}</Text>
        </Card>
      </CardGrid>
      <Work say={say} requests={requests.slice(0, 5)} />
      <Newest say={say} documents={newest} showsHolder />
      <LastSignIn say={say} home={home} />
    </Frame>
  )
}

/** Home of a customs officer: the check first. */
export function CustomsHomePage({ frame, home, content }: HomeProps<CustomsHome>) {
  const { say } = frame
  return (
    <Frame frame={frame} title={say(words.greeting, { name: home.givenName })}>
      <PageTitle title={say(words.greeting, { name: home.givenName })} lead={sayActing(say, home)} />
      <CheckBox say={say} />
      <Lookups say={say} lookups={content.lookups} />
      <Text quiet>{say(words.weekCount, { count: content.lastWeek })}</Text>
      <Newest say={say} documents={content.newest} showsHolder />
      <LastSignIn say={say} home={home} />
    </Frame>
  )
}

/** Home of whoever administers the system. */
export function AdministratorHomePage({ frame, home }: Omit<HomeProps<never>, 'content'>) {
  const { say } = frame
  return (
    <Frame frame={frame} title={say(words.greeting, { name: home.givenName })}>
      <PageTitle title={say(words.greeting, { name: home.givenName })} lead={sayActing(say, home)} />
      <CardGrid>
        <Card title={say(words.adminOperators)} href="/operators">
          <Text>{say(words.adminOperatorsText)}</Text>
        </Card>
        <Card title={say(words.adminUsers)} href="/users">
          <Text>{say(words.adminUsersText)}</Text>
        </Card>
        <Card title={say(words.checkTitle)} href="/check">
          <Text>{say(words.adminCheckText)}</Text>
        </Card>
        <Card title={say(words.holidays)} href="/calendars">
          <Text>{say(words.holidaysOfAll)}</Text>
        </Card>
      </CardGrid>
      <LastSignIn say={say} home={home} />
    </Frame>
  )
}

interface NewestProps {
  readonly say: Say
  readonly documents: HolderHome['newest']
  readonly showsHolder: boolean
}

function Newest({ say, documents, showsHolder }: NewestProps) {
  const all = { label: say(words.newestAll), href: '/documents' }
  const title = say(words.newestTitle)
  return <Documents {...{ say, title, documents, all, showsHolder }} empty={say(words.noStatements)} />
}

function Work({ say, requests }: { readonly say: Say; readonly requests: OfficerHome['requests'] }) {
  return (
    <Section title={say(words.workTitle)}>
      <DataTable
        caption={say(words.workTitle)}
        captionHidden
        columns={[
          { key: 'who', label: say(words.columnWho), header: true },
          { key: 'for', label: say(words.columnFor) },
          { key: 'since', label: say(words.columnSince) },
        ]}
        rows={requests.map(request => ({
          id: request.id,
          href: `/work-list/${request.id}`,
          cells: {
            who: fullName(request),
            for: request.organisation,
            since: sayDay(say, request.memberState, request.requestedAt),
          },
        }))}
        empty={<Text>{say(words.workNone)}</Text>}
      />
      <Text>
        <TextLink href="/work-list">{say(words.workAll)}</TextLink>
      </Text>
    </Section>
  )
}

function CheckBox({ say }: { readonly say: Say }) {
  return (
    <Card title={say(words.checkFieldTitle)} tinted>
      <Text>{say(words.checkHint)}</Text>
      <Form action="/check" method="get" label={say(words.checkFieldTitle)} autocomplete="off">
        <Field say={say} name="number" label={say(words.checkNumber)} spellcheck={false} width="medium" />
        <Field say={say} name="code" label={say(words.checkCode)} spellcheck={false} width="medium" />
        <Button>{say(words.checkButton)}</Button>
      </Form>
    </Card>
  )
}

function Lookups({ say, lookups }: { readonly say: Say; readonly lookups: CustomsHome['lookups'] }) {
  return (
    <Section title={say(words.lookupsTitle)}>
      <DataTable
        caption={say(words.lookupsTitle)}
        captionHidden
        columns={[
          { key: 'number', label: say(words.columnNumber), header: true },
          { key: 'status', label: say(words.columnStatus) },
          { key: 'when', label: say(words.columnWhen) },
        ]}
        rows={lookups.map(lookup => ({
          id: lookup.id,
          href: lookup.address,
          cells: {
            number: lookup.number,
            status: <DocumentStatus say={say} status={lookup.status} />,
            when: sayTime(say, lookup, lookup.at),
          },
        }))}
        empty={<Text>{say(words.lookupsNone)}</Text>}
      />
    </Section>
  )
}

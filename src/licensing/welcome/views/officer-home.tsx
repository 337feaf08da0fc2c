import { Card, CardGrid, DataTable, PageTitle, Section, Text, TextLink } from '../../../platform/ui/index.ts'
import { fullName } from '../../../platform/words/full-name.ts'
import type { Say } from '../../../platform/words/words.ts'
import { Frame } from '../../session/frame.tsx'
import { sayDay } from '../../words.ts'
import type { OfficerHome } from '../types.ts'
import { words } from '../words.ts'
import { type HomeProps, LastSignIn, Newest, sayActing, Unread } from './parts.tsx'

/** Home of an authority's officer: what waits for a decision, and the newest statements. */
export function OfficerHomePage({ frame, home, content }: HomeProps<OfficerHome>) {
  const { say } = frame
  const { requests, cases, waiting, newest, lastWeek } = content
  const { memberState } = home
  return (
    <Frame frame={frame} title={say(words.greeting, { name: home.givenName })}>
      <PageTitle title={say(words.greeting, { name: home.givenName })} lead={sayActing(say, home)} />
      <Unread say={say} home={home} />
      <CardGrid>
        <Card title={say(words.casesCount, { count: waiting.mine })} href="/cases" tinted />
        <Card
          title={say(words.casesFree, { count: waiting.unassigned })}
          href="/cases?waiting=unassigned"
          tinted
        />
        <Card title={say(words.casesSeal, { count: waiting.seal })} href="/cases?waiting=seal" tinted />
        <Card title={say(words.workCount, { count: requests.length })} href="/work-list" />
        <Card title={say(words.weekCount, { count: lastWeek })} href="/documents?status=VALID" />
        <Card title={say(words.holidays)} href={`/calendars/${memberState}`}>
          <Text>{say(words.holidaysText, { country: say.country(memberState) })}</Text>
        </Card>
      </CardGrid>
      <Cases say={say} cases={cases} waiting={waiting} />
      <Work say={say} requests={requests.slice(0, 5)} />
      <Newest say={say} documents={newest} showsHolder />
      <LastSignIn say={say} home={home} />
    </Frame>
  )
}

interface CasesProps extends Pick<OfficerHome, 'cases' | 'waiting'> {
  readonly say: Say
}

function Cases({ say, cases, waiting }: CasesProps) {
  return (
    <Section title={say(words.casesTitle)}>
      <DataTable
        caption={say(words.casesTitle)}
        captionHidden
        columns={[
          { key: 'title', label: say(words.columnObject), header: true },
          { key: 'number', label: say(words.columnNumber) },
          { key: 'holder', label: say(words.columnHolder) },
          { key: 'day', label: say(words.columnLastDay) },
        ]}
        rows={cases.map(({ id, title, number, holderName, nextDay, daysLeft = 0 }) => ({
          id,
          href: `/cases/${id}`,
          cells: {
            title: title === '' ? say(words.untitled) : title,
            number,
            holder: holderName,
            day: say(daysLeft < 0 ? words.lastDayPassed : words.lastDayIn, {
              day: say.fullDate(nextDay ?? ''),
              count: Math.abs(daysLeft),
            }),
          },
        }))}
        empty={
          <Text>
            {say(words.casesNone)}{' '}
            {waiting.unassigned === 0 ? null : (
              <TextLink href="/cases?waiting=unassigned">{say(words.casesTake)}</TextLink>
            )}
          </Text>
        }
      />
      <Text>
        <TextLink href="/cases?waiting=all">{say(words.casesAll)}</TextLink>
        {' · '}
        <TextLink href="/deadlines">{say(words.whyThisDate)}</TextLink>
      </Text>
    </Section>
  )
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

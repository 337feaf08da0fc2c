import { Button, Card, DataTable, Field, Form, PageTitle, Section, Text } from '../../../platform/ui/index.ts'
import type { Say } from '../../../platform/words/words.ts'
import { DocumentStatus } from '../../documents/lists/views/status.tsx'
import { Frame } from '../../session/frame.tsx'
import { sayTime } from '../../words.ts'
import type { CustomsHome } from '../types.ts'
import { words } from '../words.ts'
import { type HomeProps, LastSignIn, Newest, sayActing, Unread } from './parts.tsx'

/** Home of a customs officer: the check first. */
export function CustomsHomePage({ frame, home, content }: HomeProps<CustomsHome>) {
  const { say } = frame
  return (
    <Frame frame={frame} title={say(words.greeting, { name: home.givenName })}>
      <PageTitle title={say(words.greeting, { name: home.givenName })} lead={sayActing(say, home)} />
      <Unread say={say} home={home} />
      <CheckBox say={say} />
      <Lookups say={say} lookups={content.lookups} />
      <Text quiet>{say(words.weekCount, { count: content.lastWeek })}</Text>
      <Newest say={say} documents={content.newest} showsHolder />
      <LastSignIn say={say} home={home} />
    </Frame>
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

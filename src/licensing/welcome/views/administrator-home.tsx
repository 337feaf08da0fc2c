import { Card, CardGrid, PageTitle, Text } from '../../../platform/ui/index.ts'
import { Frame } from '../../session/frame.tsx'
import { words } from '../words.ts'
import { type HomeProps, LastSignIn, sayActing, Unread } from './parts.tsx'

/** Home of whoever administers the system. */
export function AdministratorHomePage({ frame, home }: Omit<HomeProps<never>, 'content'>) {
  const { say } = frame
  return (
    <Frame frame={frame} title={say(words.greeting, { name: home.givenName })}>
      <PageTitle title={say(words.greeting, { name: home.givenName })} lead={sayActing(say, home)} />
      <Unread say={say} home={home} />
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

import { BackLink, Button, DataTable, Form, PageTitle, StatusTag } from '../../../platform/ui/index.ts'
import type { Session } from '../../account.ts'
import { Frame, type FrameData } from '../../frame.tsx'
import type { TrustedBrowser } from '../../sign-in/types.ts'
import { words } from '../words/account.ts'
import { TrustedBrowsers } from './trusted-browsers.tsx'

export interface SessionsViewProps {
  readonly frame: FrameData
  readonly sessions: readonly Session[]
  readonly trusted: readonly TrustedBrowser[]
  readonly currentId: string
}

/** Where the person is signed in, and the browsers that are trusted. */
export function SessionsView({ frame, sessions, trusted, currentId }: SessionsViewProps) {
  const { say } = frame
  const rows = sessions.map(({ id, browser, address, createdAt, lastSeenAt }) => {
    const name = browser === '' ? say(words.unknownBrowser) : browser
    const action =
      id === currentId ? (
        <StatusTag tone="success">{say(words.thisOne)}</StatusTag>
      ) : (
        <Form action={`/account/sessions/${id}/end`}>
          <Button variant="secondary" label={`${say(words.endAction)}: ${name}`}>
            {say(words.end)}
          </Button>
        </Form>
      )
    return {
      id,
      cells: { name, address, since: say.dateTime(createdAt), seen: say.dateTime(lastSeenAt), action },
    }
  })
  return (
    <Frame frame={frame} title={say(words.sessionsTitle)}>
      <BackLink label={say(words.back)} href="/account" />
      <PageTitle title={say(words.sessionsTitle)} lead={say(words.sessionsLead)} />
      <DataTable
        caption={say(words.sessionsTitle)}
        captionHidden
        columns={[
          { key: 'name', label: say(words.browser), header: true },
          { key: 'address', label: say(words.place) },
          { key: 'since', label: say(words.since) },
          { key: 'seen', label: say(words.seen) },
          { key: 'action', label: say(words.endAction), hidden: true },
        ]}
        rows={rows}
        empty={say(words.sessionGone)}
      />
      {sessions.length > 1 ? (
        <Form action="/account/sessions/others/end">
          <Button variant="danger">{say(words.endOthers)}</Button>
        </Form>
      ) : null}
      <TrustedBrowsers say={say} trusted={trusted} />
    </Frame>
  )
}

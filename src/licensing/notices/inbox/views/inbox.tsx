import {
  Button,
  DataTable,
  Form,
  PageTitle,
  StatusTag,
  Text,
  TextLink,
} from '../../../../platform/ui/index.ts'
import { Frame, type FrameData } from '../../../session/frame.tsx'
import { words } from '../words.ts'

/** Where the messages are. */
export const inboxPath = '/notices'

/** A message in words. */
export interface SaidNotice {
  readonly id: string
  readonly text: string
  readonly when: string
  readonly isRead: boolean
}

export interface InboxProps {
  readonly frame: FrameData
  readonly notices: readonly SaidNotice[]
}

/** What somebody was told; opening a message marks it as read. */
export function InboxPage({ frame, notices }: InboxProps) {
  const { say } = frame
  const hasUnread = notices.some(({ isRead }) => !isRead)
  return (
    <Frame frame={frame} title={say(words.title)}>
      <PageTitle
        title={say(words.title)}
        lead={say(words.lead)}
        actions={hasUnread ? <ReadAll frame={frame} /> : undefined}
      />
      <DataTable
        caption={say(words.title)}
        captionHidden
        columns={[
          { key: 'what', label: say(words.what), header: true },
          { key: 'when', label: say(words.when) },
          { key: 'state', label: say(words.state) },
          { key: 'open', label: say(words.open), hidden: true },
        ]}
        rows={notices.map(notice => ({
          id: notice.id,
          cells: {
            what: notice.isRead ? notice.text : <strong>{notice.text}</strong>,
            when: notice.when,
            state: (
              <StatusTag tone={notice.isRead ? 'neutral' : 'info'}>
                {say(notice.isRead ? words.isRead : words.isNew)}
              </StatusTag>
            ),
            open: <Open frame={frame} notice={notice} />,
          },
        }))}
        empty={<Text>{say(words.none)}</Text>}
      />
      <Text>
        <TextLink href="/profile/notices">{say(words.preferences)}</TextLink>
      </Text>
    </Frame>
  )
}

function ReadAll({ frame: { say } }: Pick<InboxProps, 'frame'>) {
  return (
    <Form action={`${inboxPath}/reading`}>
      <Button variant="secondary">{say(words.readAll)}</Button>
    </Form>
  )
}

function Open({ frame: { say }, notice }: Pick<InboxProps, 'frame'> & { readonly notice: SaidNotice }) {
  return (
    <Form action={`${inboxPath}/${notice.id}/opening`}>
      <Button variant="quiet" label={`${say(words.open)}: ${notice.text}`}>
        {say(words.open)}
      </Button>
    </Form>
  )
}

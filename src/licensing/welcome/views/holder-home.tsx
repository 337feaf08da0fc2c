import { Alert, EmptyState, PageTitle, Text } from '../../../platform/ui/index.ts'
import { Beginnings } from '../../documents/views/beginnings.tsx'
import { Frame } from '../../session/frame.tsx'
import { sayUsage } from '../../words.ts'
import type { HolderHome } from '../types.ts'
import { words } from '../words.ts'
import { LicenceWays, NotSure } from './licence-ways.tsx'
import { MandateNewsList } from './mandate-news.tsx'
import { Documents, type HomeProps, LastSignIn, Newest, sayActing, Unread } from './parts.tsx'
import { UnderWay } from './under-way.tsx'

/** Home of a holder: what to continue, and what is new. */
export function HolderHomePage({ frame, home, content }: HomeProps<HolderHome>) {
  const { say } = frame
  const { underWay, drafts, newest, nearlyUsed, mandates, beginnings } = content
  const isEmpty = underWay.length === 0 && drafts.length === 0 && newest.length === 0
  const create = <Beginnings say={say} beginnings={beginnings} />
  return (
    <Frame frame={frame} title={say(words.greeting, { name: home.givenName })}>
      <PageTitle
        title={say(words.greeting, { name: home.givenName })}
        lead={sayActing(say, home)}
        actions={isEmpty ? undefined : create}
      />
      <Unread say={say} home={home} />
      <MandateNewsList say={say} mandates={mandates} />
      {sayUsage(say, nearlyUsed).map(text => (
        <Alert key={text} tone="warning">
          <Text>{text}</Text>
        </Alert>
      ))}
      {isEmpty ? (
        <EmptyState title={say(words.noDocumentsTitle)} action={create}>
          <Text>{say(words.noDocumentsText)}</Text>
          <NotSure say={say} />
        </EmptyState>
      ) : null}
      <UnderWay say={say} applications={underWay} />
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
      <LicenceWays say={say} isSignedIn />
      {isEmpty ? null : <NotSure say={say} />}
      <LastSignIn say={say} home={home} />
    </Frame>
  )
}

import { Alert, DataTable, Section, Text, TextLink } from '../../../platform/ui/index.ts'
import type { Say } from '../../../platform/words/words.ts'
import { DocumentStatus } from '../../documents/lists/views/status.tsx'
import { sayHolder } from '../../documents/lists/views/table.ts'
import type { FrameData } from '../../session/frame.tsx'
import { sayDay, sayTime } from '../../words.ts'
import type { AtHome, HolderHome } from '../types.ts'
import { words } from '../words.ts'

/** For whom a person acts, in one sentence. */
export function sayActing(say: Say, { organisation }: AtHome): string | undefined {
  return organisation === '' ? undefined : say(words.actingFor, { organisation })
}

/** The way to messages that were not opened, and to opinions that wait. */
export function Unread({ say, home }: { readonly say: Say; readonly home: AtHome }) {
  if (home.unread === 0 && home.opinions === 0) return null
  return (
    <Alert tone="info">
      {home.unread === 0 ? null : (
        <Text>
          <TextLink href="/notices">{say(words.unread, { count: home.unread })}</TextLink>
        </Text>
      )}
      <OpinionsAsked say={say} count={home.opinions} />
    </Alert>
  )
}

/** The way to opinions that wait for somebody; nothing where there are none. */
export function OpinionsAsked({ say, count }: { readonly say: Say; readonly count: number }) {
  if (count === 0) return null
  return (
    <Text>
      <TextLink href="/opinions">{say(words.opinionsAsked, { count })}</TextLink>
    </Text>
  )
}

/** When the person was here before. */
export function LastSignIn({ say, home }: { readonly say: Say; readonly home: AtHome }) {
  const text =
    home.lastSignIn === undefined
      ? say(words.firstSignIn)
      : say(words.lastSignIn, { date: sayTime(say, home.memberState, home.lastSignIn) })
  return (
    <Text quiet size="sm">
      {text}
    </Text>
  )
}

export interface DocumentsProps {
  readonly say: Say
  readonly title: string
  readonly documents: HolderHome['newest']
  readonly all: { readonly label: string; readonly href: string }
  /** Officers see the holder, holders the object. */
  readonly showsHolder: boolean
  readonly empty: string
}

/** A few documents, and the way to all of them. */
export function Documents({ say, title, documents, all, showsHolder, empty }: DocumentsProps) {
  return (
    <Section title={title}>
      <DataTable
        caption={title}
        captionHidden
        columns={[
          { key: 'number', label: say(words.columnNumber), header: true },
          { key: 'object', label: say(words.columnObject) },
          ...(showsHolder ? [{ key: 'holder', label: say(words.columnHolder) }] : []),
          { key: 'status', label: say(words.columnStatus) },
          { key: 'changed', label: say(words.columnChanged) },
        ]}
        rows={documents.map(line => ({
          id: line.id,
          href: line.address,
          cells: {
            number: line.number,
            object: line.title === '' ? say(words.untitled) : line.title,
            holder: sayHolder(say, line.holder),
            status: <DocumentStatus say={say} status={line.status} />,
            changed: sayDay(say, line, line.changedAt),
          },
        }))}
        empty={<Text>{empty}</Text>}
      />
      <Text>
        <TextLink href={all.href}>{all.label}</TextLink>
      </Text>
    </Section>
  )
}

export interface HomeProps<Content> {
  readonly frame: FrameData
  readonly home: AtHome
  readonly content: Content
}

interface NewestProps {
  readonly say: Say
  readonly documents: HolderHome['newest']
  readonly showsHolder: boolean
}

export function Newest({ say, documents, showsHolder }: NewestProps) {
  const all = { label: say(words.newestAll), href: '/documents' }
  const title = say(words.newestTitle)
  return <Documents {...{ say, title, documents, all, showsHolder }} empty={say(words.noStatements)} />
}

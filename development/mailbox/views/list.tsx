import { Button } from '../../../src/platform/ui/button.tsx'
import { DataTable } from '../../../src/platform/ui/data-table.tsx'
import { EmptyState } from '../../../src/platform/ui/empty-state.tsx'
import { PageTitle } from '../../../src/platform/ui/heading.tsx'
import type { LanguageLink } from '../../../src/platform/ui/page-header.tsx'
import { Pagination } from '../../../src/platform/ui/pagination.tsx'
import { SearchForm } from '../../../src/platform/ui/search-form.tsx'
import type { Say } from '../../../src/platform/words/words.ts'
import type { Message } from '../message.ts'
import { words } from '../words.ts'
import { MailboxPage } from './mailbox-page.tsx'

export interface ListProps {
  readonly say: Say
  readonly languages: readonly LanguageLink[]
  /** Those of this page of the list, newest first. */
  readonly messages: readonly Message[]
  /** How many there are on all pages. */
  readonly count: number
  /** What the list is filtered by; empty for all. */
  readonly to: string
  readonly newer: string | undefined
  readonly older: string | undefined
}

/** The list of mails, newest first, with its filter. */
export function List({ say, languages, messages, count, to, newer, older }: ListProps) {
  return (
    <MailboxPage say={say} languages={languages} title={say(words.mailbox)}>
      <PageTitle title={say(words.mailbox)} lead={say(words.lead)} />
      <SearchForm
        say={say}
        action="/"
        name="to"
        value={to}
        label={say(words.filterLabel)}
        hint={say(words.filterHint)}
        button={say(words.filterButton)}
      />
      <DataTable
        caption={say(words.count, { count })}
        columns={[
          { key: 'date', label: say(words.date) },
          { key: 'to', label: say(words.to) },
          { key: 'subject', label: say(words.subject), header: true },
        ]}
        rows={messages.map(message => toRow(say, message))}
        empty={<Empty say={say} to={to} />}
      />
      <Pagination say={say} newer={newer} older={older} />
    </MailboxPage>
  )
}

function toRow(say: Say, { id, date, to, subject }: Message) {
  const cells = { date: say.dateTime(new Date(date)), to, subject: subject || say(words.noSubject) }
  return { id, href: `/messages/${id}`, cells }
}

function Empty({ say, to }: { readonly say: Say; readonly to: string }) {
  if (to === '') return <EmptyState title={say(words.emptyTitle)}>{say(words.emptyText)}</EmptyState>
  const showAll = (
    <Button variant="secondary" href="/">
      {say(words.showAll)}
    </Button>
  )
  return (
    <EmptyState title={say(words.noneFoundTitle, { address: to })} action={showAll}>
      {say(words.noneFoundText)}
    </EmptyState>
  )
}

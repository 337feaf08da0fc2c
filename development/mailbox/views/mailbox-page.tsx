import type { ComponentChildren } from 'preact'
import { Page } from '../../../src/platform/ui/page.tsx'
import type { LanguageLink } from '../../../src/platform/ui/page-header.tsx'
import type { Say } from '../../../src/platform/words/words.ts'
import { words } from '../words.ts'

export interface MailboxPageProps {
  readonly say: Say
  readonly languages: readonly LanguageLink[]
  readonly title: string
  readonly children?: ComponentChildren
}

/** The frame of every page of the mailbox. */
export function MailboxPage({ say, languages, title, children }: MailboxPageProps) {
  const application = { name: say(words.mailbox), home: '/' }
  return (
    <Page say={say} title={title} application={application} languages={languages} footer={[]} wide>
      {children}
    </Page>
  )
}

import { BackLink } from '../../../src/platform/ui/breadcrumbs.tsx'
import { DescriptionList } from '../../../src/platform/ui/description-list.tsx'
import { PageTitle, Section } from '../../../src/platform/ui/heading.tsx'
import type { LanguageLink } from '../../../src/platform/ui/page-header.tsx'
import type { Say } from '../../../src/platform/words/words.ts'
import type { Message } from '../message.ts'
import { words } from '../words.ts'
import { LinkedText } from './linked-text.tsx'
import { MailboxPage } from './mailbox-page.tsx'

export interface ShowProps {
  readonly say: Say
  readonly languages: readonly LanguageLink[]
  readonly message: Message
}

/** One mail: who, when, its plain text with links, and its HTML in a frame that runs no script. */
export function Show({ say, languages, message }: ShowProps) {
  const title = message.subject || say(words.noSubject)
  const facts = [
    { label: say(words.to), value: message.to },
    { label: say(words.from), value: message.from },
    { label: say(words.date), value: say.dateTime(new Date(message.date)) },
  ]
  return (
    <MailboxPage say={say} languages={languages} title={title}>
      <BackLink href="/" label={say(words.back)} />
      <PageTitle title={title} />
      <DescriptionList rows={facts} />
      <Section title={say(words.asText)}>
        <LinkedText text={message.text} />
      </Section>
      {message.html && (
        <Section title={say(words.asSent)}>
          <iframe
            title={say(words.asSent)}
            src={`/messages/${message.id}/html`}
            sandbox="allow-popups allow-popups-to-escape-sandbox"
            width="100%"
            height="640"
          />
        </Section>
      )}
    </MailboxPage>
  )
}

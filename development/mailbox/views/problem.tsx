import { PageTitle } from '../../../src/platform/ui/heading.tsx'
import type { LanguageLink } from '../../../src/platform/ui/page-header.tsx'
import { TextLink } from '../../../src/platform/ui/text.tsx'
import type { Say } from '../../../src/platform/words/words.ts'
import { words } from '../words.ts'
import { MailboxPage } from './mailbox-page.tsx'

/** A page that is not there ('not-found') or could not be made (any other code), and the way back. */
export function showProblem(say: Say, languages: readonly LanguageLink[], code: string) {
  const isAbsent = code === 'not-found'
  const title = say(isAbsent ? words.notFoundTitle : words.failedTitle)
  return (
    <MailboxPage say={say} languages={languages} title={title}>
      <PageTitle title={title} lead={say(isAbsent ? words.notFoundText : words.failedText)} />
      <TextLink href="/">{say(words.back)}</TextLink>
    </MailboxPage>
  )
}

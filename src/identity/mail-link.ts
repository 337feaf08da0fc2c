import { z } from 'zod'
import { letter } from '../platform/mail/index.ts'
import { perform } from '../platform/perform.ts'
import { sayIn } from '../platform/words/say.ts'
import type { Phrase } from '../platform/words/words.ts'
import { theClock } from './actor.ts'
import { pathWith } from './local-path.ts'
import { issueLink } from './registration/actions/issue-link.ts'
import { linkMinutes as minutes } from './registration/rules.ts'
import { words } from './words.ts'
import type { IdentityWorkplace } from './workplace.ts'

const linkJob = z.object({ linkId: z.string() })

/** Where a mailed link leads, and what the mail says. */
export interface LinkLetter {
  readonly path: string
  readonly phrases: Readonly<Record<'subject' | 'text' | 'valid' | 'notYou' | 'action' | 'reason', Phrase>>
}

/** Mails the link of a job; its secret is made now, and nothing is mailed once the link was used or has expired. */
export async function mailLink(
  workplace: IdentityWorkplace,
  data: unknown,
  { path, phrases }: LinkLetter,
): Promise<void> {
  const issued = await perform(workplace, issueLink, { actor: theClock, input: linkJob.parse(data) })
  if (!issued.ok || issued.value === undefined) return
  const { secret, email, language, greeted } = issued.value
  const { publicUrl, post } = workplace.services
  const say = sayIn(language)
  const mail = letter({
    say,
    subject: say(phrases.subject),
    paragraphs: [
      greeted === undefined ? say(words.mailGreetingUnnamed) : say(words.mailGreeting, { name: greeted }),
      say(phrases.text),
      say(phrases.valid, { minutes }),
      say(phrases.notYou),
    ],
    action: {
      label: say(phrases.action),
      href: publicUrl + pathWith(path, { link: secret, language }),
    },
    footer: { application: say(words.product), reason: say(phrases.reason) },
  })
  await post.send({ ...mail, to: email })
}

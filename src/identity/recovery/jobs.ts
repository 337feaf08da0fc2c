import { z } from 'zod'
import type { Worker } from '../../platform/jobs/queue.ts'
import { letter } from '../../platform/mail/index.ts'
import { perform } from '../../platform/perform.ts'
import { sayIn } from '../../platform/words/say.ts'
import { theClock } from '../actor.ts'
import { pathWith } from '../local-path.ts'
import { issueLink } from '../registration/actions/issue-link.ts'
import { linkMinutes as minutes } from '../registration/rules.ts'
import type { IdentityWorkplace } from '../workplace.ts'
import { words } from './words.ts'

const linkJob = z.object({ linkId: z.string() })

/** The mails of recovery. */
export function recoveryWorkers(workplace: IdentityWorkplace): Readonly<Record<string, Worker>> {
  return { 'mail-password-reset': data => mailPasswordReset(workplace, linkJob.parse(data)) }
}

async function mailPasswordReset(
  workplace: IdentityWorkplace,
  input: z.output<typeof linkJob>,
): Promise<void> {
  const issued = await perform(workplace, issueLink, { actor: theClock, input })
  if (!issued.ok || issued.value === undefined) return
  const { secret, email, language, firstName } = issued.value
  const say = sayIn(language)
  const mail = letter({
    say,
    subject: say(words.mailSubject),
    paragraphs: [
      say(words.mailGreeting, { name: firstName }),
      say(words.mailText),
      say(words.mailValid, { minutes }),
      say(words.mailNotYou),
    ],
    action: {
      label: say(words.mailAction),
      href: workplace.services.publicUrl + pathWith('/reset-password', { link: secret, language }),
    },
    footer: { application: say(words.product), reason: say(words.mailReason) },
  })
  await workplace.services.post.send({ ...mail, to: email })
}

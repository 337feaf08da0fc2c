import { z } from 'zod'
import type { Worker } from '../../platform/jobs/queue.ts'
import { letter } from '../../platform/mail/index.ts'
import { perform } from '../../platform/perform.ts'
import { sayIn } from '../../platform/words/say.ts'
import { getRecipient } from '../accounts/actions/get-recipient.ts'
import { theClock } from '../actor.ts'
import { pathWith } from '../local-path.ts'
import type { IdentityWorkplace } from '../workplace.ts'
import { issueLink } from './actions/issue-link.ts'
import { tidyRegistration } from './actions/tidy-registration.ts'
import { linkMinutes } from './rules.ts'
import { words } from './words.ts'

const linkJob = z.object({ linkId: z.string() })
const accountJob = z.object({ accountId: z.string() })

/** The mails of registration. */
export function registrationWorkers(workplace: IdentityWorkplace): Readonly<Record<string, Worker>> {
  return {
    'mail-activation': data => mailActivation(workplace, linkJob.parse(data)),
    'mail-already-registered': data => mailAlreadyRegistered(workplace, accountJob.parse(data)),
    'tidy-registration': async () => {
      await perform(workplace, tidyRegistration, { actor: theClock, input: {} })
    },
  }
}

export const registrationSchedules = [{ queue: 'tidy-registration', cron: '7 * * * *' }]

async function mailActivation(workplace: IdentityWorkplace, input: z.output<typeof linkJob>): Promise<void> {
  const issued = await perform(workplace, issueLink, { actor: theClock, input })
  if (!issued.ok || issued.value === undefined) return
  const { secret, email, language, firstName } = issued.value
  const { services } = workplace
  const say = sayIn(language)
  const mail = letter({
    say,
    subject: say(words.mailActivationSubject),
    paragraphs: [
      say(words.mailGreeting, { name: firstName }),
      say(words.mailActivationText),
      say(words.mailActivationValid, { minutes: linkMinutes }),
      say(words.mailActivationNotYou),
    ],
    action: {
      label: say(words.mailActivationAction),
      href: services.publicUrl + pathWith('/activate', { link: secret, language }),
    },
    footer: { application: say(words.product), reason: say(words.mailReason) },
  })
  await services.post.send({ ...mail, to: email })
}

async function mailAlreadyRegistered(
  workplace: IdentityWorkplace,
  input: z.output<typeof accountJob>,
): Promise<void> {
  const found = await perform(workplace, getRecipient, { actor: theClock, input })
  if (!found.ok || found.value === undefined) return
  const { email, language, firstName } = found.value
  const say = sayIn(language)
  const mail = letter({
    say,
    subject: say(words.mailKnownSubject),
    paragraphs: [
      say(words.mailGreeting, { name: firstName }),
      say(words.mailKnownText),
      say(words.mailKnownSignIn),
      say(words.mailKnownNotYou),
    ],
    action: { label: say(words.mailKnownAction), href: `${workplace.services.publicUrl}/sign-in` },
    footer: { application: say(words.product), reason: say(words.mailReason) },
  })
  await workplace.services.post.send({ ...mail, to: email })
}

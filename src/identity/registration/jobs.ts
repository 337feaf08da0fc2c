import { z } from 'zod'
import type { Worker } from '../../platform/jobs/queue.ts'
import { letter } from '../../platform/mail/index.ts'
import { perform } from '../../platform/perform.ts'
import { sayIn } from '../../platform/words/say.ts'
import { getRecipient } from '../accounts/actions/get-recipient.ts'
import { theClock } from '../actor.ts'
import { worksAsked } from '../asked-by-mail.ts'
import { mailLink } from '../mail-link.ts'
import { greetedName } from '../personal-name.ts'
import { words as common } from '../words.ts'
import type { IdentityWorkplace } from '../workplace.ts'
import { registerAccount } from './actions/register-account.ts'
import { repeatActivation } from './actions/repeat-activation.ts'
import { tidyRegistration } from './actions/tidy-registration.ts'
import { words } from './words.ts'

const accountJob = z.object({ accountId: z.string() })

const activation = {
  subject: words.mailActivationSubject,
  text: words.mailActivationText,
  valid: words.mailActivationValid,
  notYou: words.mailActivationNotYou,
  action: words.mailActivationAction,
  reason: words.mailReason,
}

/** The mails of registration. */
export function registrationWorkers(workplace: IdentityWorkplace): Readonly<Record<string, Worker>> {
  return {
    'mail-activation': data => mailLink(workplace, data, { path: '/activate', phrases: activation }),
    'register-account': worksAsked(workplace, registerAccount),
    'repeat-activation': worksAsked(workplace, repeatActivation),
    'mail-already-registered': data => mailAlreadyRegistered(workplace, accountJob.parse(data)),
    'tidy-registration': async () => {
      await perform(workplace, tidyRegistration, { actor: theClock, input: {} })
    },
  }
}

export const registrationSchedules = [{ queue: 'tidy-registration', cron: '7 * * * *' }]

async function mailAlreadyRegistered(
  workplace: IdentityWorkplace,
  input: z.output<typeof accountJob>,
): Promise<void> {
  const found = await perform(workplace, getRecipient, { actor: theClock, input })
  if (!found.ok || found.value === undefined) return
  const { email, language } = found.value
  const say = sayIn(language)
  const mail = letter({
    say,
    subject: say(words.mailKnownSubject),
    paragraphs: [
      say(common.mailGreeting, { name: greetedName(found.value) }),
      say(words.mailKnownText),
      say(words.mailKnownSignIn),
      say(words.mailKnownNotYou),
    ],
    action: { label: say(words.mailKnownAction), href: `${workplace.services.publicUrl}/sign-in` },
    footer: { application: say(common.product), reason: say(words.mailReason) },
  })
  await workplace.services.post.send({ ...mail, to: email })
}

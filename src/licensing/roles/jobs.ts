import { z } from 'zod'
import type { Worker } from '../../platform/jobs/queue.ts'
import { letter } from '../../platform/mail/index.ts'
import { perform } from '../../platform/perform.ts'
import { sayIn } from '../../platform/words/index.ts'
import type { Phrase } from '../../platform/words/words.ts'
import { theClock } from '../actor.ts'
import type { LicensingWorkplace } from '../workplace.ts'
import { findRoleLetter } from './actions/find-role-letter.ts'
import { words } from './words.ts'

const roleLetterJob = z.object({
  roleId: z.string(),
  event: z.enum(['approved', 'rejected', 'suspended', 'restored', 'ended']),
})

type RoleLetter = z.output<typeof roleLetterJob>

const texts: Readonly<Record<RoleLetter['event'], { readonly subject: Phrase; readonly body: Phrase }>> = {
  approved: { subject: words.letterApprovedSubject, body: words.letterApproved },
  rejected: { subject: words.letterRejectedSubject, body: words.letterRejected },
  restored: { subject: words.letterRestoredSubject, body: words.letterRestored },
  suspended: { subject: words.letterSuspendedSubject, body: words.letterSuspended },
  ended: { subject: words.letterEndedSubject, body: words.letterEnded },
}

/** The queue workers of this feature: letters about decisions. */
export function roleWorkers(workplace: LicensingWorkplace): Record<string, Worker> {
  return { 'role-letter': async data => sendRoleLetter(workplace, roleLetterJob.parse(data)) }
}

async function sendRoleLetter(workplace: LicensingWorkplace, { roleId, event }: RoleLetter): Promise<void> {
  const found = await perform(workplace, findRoleLetter, { actor: theClock, input: { roleId } })
  if (!found.ok) return
  const { email, language, givenName, reason, organisation } = found.value
  const text = texts[event]
  const say = sayIn(language)
  const mail = letter({
    say,
    subject: say(text.subject),
    paragraphs: [
      say(words.letterGreeting, { name: givenName }),
      say(text.body, { organisation: organisation || say(words.product) }),
      ...(reason === null ? [] : [say(words.letterReason, { reason })]),
    ],
    action:
      event === 'approved' || event === 'restored'
        ? { label: say(words.letterLogin), href: `${workplace.services.publicUrl}/sign-in` }
        : undefined,
    footer: { application: say(words.product), reason: say(words.letterWhy) },
  })
  await workplace.services.post.send({ ...mail, to: email })
}

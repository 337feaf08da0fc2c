import { z } from 'zod'
import type { Worker } from '../../platform/jobs/queue.ts'
import { letter } from '../../platform/mail/index.ts'
import { perform } from '../../platform/perform.ts'
import { sayIn } from '../../platform/words/index.ts'
import type { Phrase } from '../../platform/words/words.ts'
import { theClock } from '../actor.ts'
import type { LicensingWorkplace } from '../workplace.ts'
import { closeRequests } from './actions/close-requests.ts'
import { findPerson } from './actions/find-person.ts'
import { findRoleLetter } from './actions/find-role-letter.ts'
import { words } from './words.ts'

const roleLetterJob = z.object({
  roleId: z.string(),
  event: z.enum(['approved', 'rejected', 'suspended', 'restored', 'ended']),
})

const operatorJob = z.object({ operatorId: z.string() })

const deciderLetterJob = z.object({ accountId: z.string(), kind: z.string() })

type RoleLetter = z.output<typeof roleLetterJob>

const texts: Readonly<Record<RoleLetter['event'], { readonly subject: Phrase; readonly body: Phrase }>> = {
  approved: { subject: words.letterApprovedSubject, body: words.letterApproved },
  rejected: { subject: words.letterRejectedSubject, body: words.letterRejected },
  restored: { subject: words.letterRestoredSubject, body: words.letterRestored },
  suspended: { subject: words.letterSuspendedSubject, body: words.letterSuspended },
  ended: { subject: words.letterEndedSubject, body: words.letterEnded },
}

/** The queue workers of this feature: letters about decisions, and what follows from an operator's end. */
export function roleWorkers(workplace: LicensingWorkplace): Record<string, Worker> {
  return {
    'role-letter': async data => sendRoleLetter(workplace, roleLetterJob.parse(data)),
    'decider-letter': async data => sendDeciderLetter(workplace, deciderLetterJob.parse(data)),
    'operator-closed': async data => {
      await perform(workplace, closeRequests, { actor: theClock, input: operatorJob.parse(data) })
    },
  }
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

/** Says only that a request waits: who asks for what is read after signing in. */
async function sendDeciderLetter(
  workplace: LicensingWorkplace,
  { accountId, kind }: z.output<typeof deciderLetterJob>,
): Promise<void> {
  const found = await perform(workplace, findPerson, { actor: theClock, input: { accountId } })
  if (!found.ok) return
  const { email, language, givenName } = found.value
  const say = sayIn(language)
  const path = kind === 'holder' ? '/users' : '/work-list'
  const mail = letter({
    say,
    subject: say(words.letterWaitingSubject),
    paragraphs: [say(words.letterGreeting, { name: givenName }), say(words.letterWaiting)],
    action: { label: say(words.letterOpen), href: `${workplace.services.publicUrl}${path}` },
    footer: { application: say(words.product), reason: say(words.letterWhy) },
  })
  await workplace.services.post.send({ ...mail, to: email })
}

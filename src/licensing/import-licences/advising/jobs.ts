import { z } from 'zod'
import type { Worker } from '../../../platform/jobs/queue.ts'
import { letter } from '../../../platform/mail/index.ts'
import { perform } from '../../../platform/perform.ts'
import { sayIn } from '../../../platform/words/say.ts'
import { theClock } from '../../actor.ts'
import { sayDay } from '../../words.ts'
import type { LicensingWorkplace } from '../../workplace.ts'
import { issueExpertInvitation } from './actions/issue-expert-invitation.ts'
import { words } from './words.ts'

const invitationJob = z.object({ opinionId: z.string() })

/** The queue worker that invites experts. */
export function expertiseWorkers(workplace: LicensingWorkplace): Record<string, Worker> {
  return {
    'expert-invitation': async data => inviteExpert(workplace, invitationJob.parse(data)),
  }
}

/** The number of the case and the link, nothing of the case. */
async function inviteExpert(
  workplace: LicensingWorkplace,
  input: z.output<typeof invitationJob>,
): Promise<void> {
  const found = await perform(workplace, issueExpertInvitation, { actor: theClock, input })
  if (!found.ok) return
  const { email, name, language, caseNumber, authorityName, memberState, expiresAt, secret } = found.value
  const { publicUrl, post } = workplace.services
  const say = sayIn(language)
  const date = sayDay(say, memberState, expiresAt)
  const values = { name, number: caseNumber, authority: authorityName, date }
  const mail = letter({
    say,
    subject: say(words.letterSubject, values),
    paragraphs: [words.letterGreeting, words.letterText, words.letterNext].map(each => say(each, values)),
    action: { label: say(words.letterOpen), href: `${publicUrl}/opinions/invitations/${secret}` },
    footer: { application: say(words.application), reason: say(words.letterReason) },
  })
  await post.send({ ...mail, to: email })
}

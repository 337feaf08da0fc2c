import { z } from 'zod'
import type { Worker } from '../../../platform/jobs/queue.ts'
import { letter } from '../../../platform/mail/index.ts'
import { perform } from '../../../platform/perform.ts'
import { sayIn } from '../../../platform/words/say.ts'
import { theClock } from '../../actor.ts'
import { sayDay } from '../../words.ts'
import type { LicensingWorkplace } from '../../workplace.ts'
import { kindOf } from '../kind.ts'
import { issueInvitation } from './actions/issue-invitation.ts'
import { words } from './words.ts'

const invitationJob = z.object({ invitationId: z.string() })

/** The queue worker that sends invitations. */
export function accessWorkers(workplace: LicensingWorkplace): Record<string, Worker> {
  return {
    'access-invitation': async data => sendInvitation(workplace, invitationJob.parse(data)),
  }
}

/** The number and the link, nothing of what the document says. */
async function sendInvitation(
  workplace: LicensingWorkplace,
  input: z.output<typeof invitationJob>,
): Promise<void> {
  const found = await perform(workplace, issueInvitation, { actor: theClock, input })
  if (!found.ok) return
  const { email, language, type, number, expiresAt, secret } = found.value
  const { kinds, publicUrl, post } = workplace.services
  const say = sayIn(language)
  const values = {
    document: say(kindOf(kinds, type).words.title),
    number,
    date: sayDay(say, { number }, expiresAt),
  }
  const mail = letter({
    say,
    subject: say(words.letterSubject, values),
    paragraphs: [say(words.letterText, values), say(words.letterNext, values)],
    action: { label: say(words.letterOpen), href: `${publicUrl}/invitations/${secret}` },
    footer: { application: say(words.application), reason: say(words.letterReason) },
  })
  await post.send({ ...mail, to: email })
}

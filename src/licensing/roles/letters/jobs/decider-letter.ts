import { z } from 'zod'
import { letter } from '../../../../platform/mail/index.ts'
import { perform } from '../../../../platform/perform.ts'
import { sayIn } from '../../../../platform/words/index.ts'
import { theClock } from '../../../actor.ts'
import type { LicensingWorkplace } from '../../../workplace.ts'
import { type DeciderKind, deciderKinds } from '../../types.ts'
import { words } from '../../words.ts'
import { findPerson } from '../actions/find-person.ts'

/** Who is told that a request waits, and in which role they decide about it. */
export const deciderLetterJob = z.object({ accountId: z.string(), kind: z.enum(deciderKinds) })

/** Where requests wait for whom. */
const waitingAt: Readonly<Record<DeciderKind, string>> = {
  holder: '/users',
  'authority-officer': '/work-list',
  'system-administrator': '/work-list',
}

/** Says only that a request waits: who asks for what is read after signing in. */
export async function sendDeciderLetter(
  workplace: LicensingWorkplace,
  { accountId, kind }: z.output<typeof deciderLetterJob>,
): Promise<void> {
  const found = await perform(workplace, findPerson, { actor: theClock, input: { accountId } })
  if (!found.ok) return
  const { email, language, givenName } = found.value
  const say = sayIn(language)
  const mail = letter({
    say,
    subject: say(words.letterWaitingSubject),
    paragraphs: [say(words.letterGreeting, { name: givenName }), say(words.letterWaiting)],
    action: { label: say(words.letterOpen), href: `${workplace.services.publicUrl}${waitingAt[kind]}` },
    footer: { application: say(words.product), reason: say(words.letterWhy) },
  })
  await workplace.services.post.send({ ...mail, to: email })
}

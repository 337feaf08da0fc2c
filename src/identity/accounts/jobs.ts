import type { z } from 'zod'
import type { Worker } from '../../platform/jobs/queue.ts'
import { letter } from '../../platform/mail/index.ts'
import { perform } from '../../platform/perform.ts'
import { sayIn } from '../../platform/words/say.ts'
import type { Phrase, Say } from '../../platform/words/words.ts'
import { theClock } from '../actor.ts'
import { noticeData } from '../security-notice.ts'
import type { IdentityWorkplace } from '../workplace.ts'
import { getRecipient } from './actions/get-recipient.ts'
import { words } from './words/notices.ts'

type Told = z.output<typeof noticeData>

interface NoticePhrases {
  readonly subject: Phrase
  readonly text: Phrase
}

const phrases: Readonly<Record<Told['notice'], NoticePhrases>> = {
  'password-changed': { subject: words.passwordChangedSubject, text: words.passwordChanged },
  'authenticator-code-added': { subject: words.authenticatorAddedSubject, text: words.authenticatorAdded },
  'authenticator-code-removed': {
    subject: words.authenticatorRemovedSubject,
    text: words.authenticatorRemoved,
  },
  'recovery-codes-renewed': { subject: words.recoveryRenewedSubject, text: words.recoveryRenewed },
  'recovery-code-used': { subject: words.recoveryUsedSubject, text: words.recoveryUsed },
  'recovery-codes-low': { subject: words.recoveryLowSubject, text: words.recoveryLow },
  'repeated-failures': { subject: words.failuresSubject, text: words.failures },
  'phone-device-added': { subject: words.phoneAddedSubject, text: words.phoneAdded },
  'phone-device-removed': { subject: words.phoneRemovedSubject, text: words.phoneRemoved },
  'phone-device-blocked': { subject: words.phoneBlockedSubject, text: words.phoneBlocked },
  'push-not-me': { subject: words.pushNotMeSubject, text: words.pushNotMe },
}

/** The mails for people's safety. */
export function accountWorkers(workplace: IdentityWorkplace): Readonly<Record<string, Worker>> {
  return { 'mail-security-notice': data => mailNotice(workplace, noticeData.parse(data)) }
}

async function mailNotice(workplace: IdentityWorkplace, told: Told): Promise<void> {
  const input = { accountId: told.accountId }
  const found = await perform(workplace, getRecipient, { actor: theClock, input })
  if (!found.ok || found.value === undefined) return
  const { email, language, firstName } = found.value
  const { publicUrl, supportAddress, post } = workplace.services
  const say = sayIn(language)
  const { subject, text } = phrases[told.notice]
  const values = { subject: /^\d+$/.test(told.subject) ? Number(told.subject) : told.subject }
  const mail = letter({
    say,
    subject: say(subject),
    paragraphs: [
      say(words.greeting, { name: firstName }),
      say(text, values),
      ...circumstances(say, told),
      say(words.wasYou),
      say(words.wasNotYou, { support: supportAddress }),
    ],
    action: { label: say(words.action), href: `${publicUrl}/account` },
    footer: { application: say(words.product), reason: say(words.reason) },
  })
  await post.send({ ...mail, to: email })
}

function circumstances(say: Say, { at, browser, address }: Told): readonly string[] {
  const when = say(words.when, { when: say.dateTime(new Date(at)) })
  if (address === '') return [when]
  return [
    when,
    browser === '' ? say(words.whereAddress, { address }) : say(words.where, { browser, address }),
  ]
}

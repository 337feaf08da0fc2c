import type { z } from 'zod'
import type { Worker } from '../../platform/jobs/queue.ts'
import { letter } from '../../platform/mail/index.ts'
import { perform } from '../../platform/perform.ts'
import { sayIn } from '../../platform/words/say.ts'
import type { Phrase, Say } from '../../platform/words/words.ts'
import { theClock } from '../actor.ts'
import { greetedName } from '../personal-name.ts'
import { noticeData } from '../security-notice.ts'
import { words as common } from '../words.ts'
import type { IdentityWorkplace } from '../workplace.ts'
import { getRecipient } from './actions/get-recipient.ts'
import { words } from './words/notices.ts'

type Told = z.output<typeof noticeData>

/** What a notice advises: nothing, to look whether it was oneself, to choose a new password, or to write for help. */
type Advice = 'none' | 'look' | 'look-or-reset' | 'not-you' | 'reset' | 'write'

interface NoticePhrases {
  readonly subject: Phrase
  readonly text: Phrase
  readonly advice: Advice
}

const phrases: Readonly<Record<Told['notice'], NoticePhrases>> = {
  'password-changed': {
    subject: words.passwordChangedSubject,
    text: words.passwordChanged,
    advice: 'look-or-reset',
  },
  'authenticator-code-added': {
    subject: words.authenticatorAddedSubject,
    text: words.authenticatorAdded,
    advice: 'look',
  },
  'authenticator-code-removed': {
    subject: words.authenticatorRemovedSubject,
    text: words.authenticatorRemoved,
    advice: 'look',
  },
  'recovery-codes-renewed': {
    subject: words.recoveryRenewedSubject,
    text: words.recoveryRenewed,
    advice: 'look',
  },
  'recovery-code-used': { subject: words.recoveryUsedSubject, text: words.recoveryUsed, advice: 'look' },
  'recovery-codes-low': { subject: words.recoveryLowSubject, text: words.recoveryLow, advice: 'none' },
  'repeated-failures': { subject: words.failuresSubject, text: words.failures, advice: 'look' },
  'new-browser': { subject: words.newBrowserSubject, text: words.newBrowser, advice: 'look-or-reset' },
  'phone-device-added': { subject: words.phoneAddedSubject, text: words.phoneAdded, advice: 'look' },
  'phone-device-removed': { subject: words.phoneRemovedSubject, text: words.phoneRemoved, advice: 'look' },
  'phone-device-blocked': {
    subject: words.phoneBlockedSubject,
    text: words.phoneBlocked,
    advice: 'not-you',
  },
  'last-phone-blocked': {
    subject: words.phoneBlockedSubject,
    text: words.lastPhoneBlocked,
    advice: 'write',
  },
  'push-not-me': { subject: words.pushNotMeSubject, text: words.pushNotMe, advice: 'reset' },
}

/** The mails for people's safety. */
export function accountWorkers(workplace: IdentityWorkplace): Readonly<Record<string, Worker>> {
  return { 'mail-security-notice': data => mailNotice(workplace, noticeData.parse(data)) }
}

async function mailNotice(workplace: IdentityWorkplace, told: Told): Promise<void> {
  const input = { accountId: told.accountId }
  const found = await perform(workplace, getRecipient, { actor: theClock, input })
  if (!found.ok || found.value === undefined) return
  const { email, language } = found.value
  const { publicUrl, supportAddress, post } = workplace.services
  const say = sayIn(language)
  const { subject, text, advice } = phrases[told.notice]
  const values = { subject: told.subject, count: Number(told.subject) }
  const isResetting = advice === 'reset' || advice === 'look-or-reset'
  const mail = letter({
    say,
    subject: say(subject),
    paragraphs: [
      say(common.mailGreeting, { name: greetedName(found.value) }),
      say(text, values),
      ...circumstances(say, told),
      ...adviceIn(say, advice, supportAddress),
    ],
    action: isResetting
      ? { label: say(words.actionReset), href: `${publicUrl}/forgotten-password` }
      : { label: say(words.action), href: `${publicUrl}/account` },
    footer: { application: say(common.product), reason: say(words.reason) },
  })
  await post.send({ ...mail, to: email })
}

function adviceIn(say: Say, advice: Advice, support: string): readonly string[] {
  if (advice === 'none') return []
  const reset = say(words.wasNotYouReset, { support })
  if (advice === 'reset') return [reset]
  if (advice === 'write') return [say(words.lastPhoneHelp, { support })]
  if (advice === 'not-you') return [say(words.wasNotYou, { support })]
  return [say(words.wasYou), advice === 'look' ? say(words.wasNotYou, { support }) : reset]
}

function circumstances(say: Say, { at, browser, address }: Told): readonly string[] {
  const when = say(words.when, { when: say.dateTime(new Date(at)) })
  if (address === '') return [when]
  return [
    when,
    browser === '' ? say(words.whereAddress, { address }) : say(words.where, { browser, address }),
  ]
}

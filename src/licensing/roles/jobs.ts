import { z } from 'zod'
import type { Worker } from '../../platform/jobs/queue.ts'
import { letter } from '../../platform/mail/index.ts'
import { perform } from '../../platform/perform.ts'
import { sayIn } from '../../platform/words/index.ts'
import type { Phrase } from '../../platform/words/words.ts'
import { theClock } from '../actor.ts'
import { operatorChanges } from '../operators/rules/events.ts'
import type { LicensingWorkplace } from '../workplace.ts'
import { closeRequests } from './actions/close-requests.ts'
import { findPerson } from './actions/find-person.ts'
import { findRoleLetter } from './actions/find-role-letter.ts'
import { tellMembers } from './actions/tell-members.ts'
import { tellOfCorrection } from './actions/tell-of-correction.ts'
import { type DeciderKind, deciderKinds, type RoleLetterEvent, roleLetterEvents } from './types.ts'
import { words } from './words.ts'

const roleLetterJob = z.object({ roleId: z.string(), event: z.enum(roleLetterEvents) })

const operatorJob = z.object({ operatorId: z.string() })

const operatorChange = operatorJob.extend({ event: z.enum(operatorChanges) })

const deciderLetterJob = z.object({ accountId: z.string(), kind: z.enum(deciderKinds) })

type RoleLetter = z.output<typeof roleLetterJob>

interface LetterText {
  readonly subject: Phrase
  readonly body: Phrase
  /** What the reader can do about a decision against them. */
  readonly remedy?: Phrase
  /** Where the letter leads: to what is open again, or to what is to be corrected. */
  readonly next?: 'sign-in' | 'correction'
}

const texts: Readonly<Record<RoleLetterEvent, LetterText>> = {
  approved: { subject: words.letterApprovedSubject, body: words.letterApproved, next: 'sign-in' },
  rejected: {
    subject: words.letterRejectedSubject,
    body: words.letterRejected,
    remedy: words.letterAskAgain,
  },
  'correction-asked': {
    subject: words.letterCorrectionSubject,
    body: words.letterCorrection,
    next: 'correction',
  },
  restored: { subject: words.letterRestoredSubject, body: words.letterRestored, next: 'sign-in' },
  suspended: {
    subject: words.letterSuspendedSubject,
    body: words.letterSuspended,
    remedy: words.letterDisagree,
  },
  ended: { subject: words.letterEndedSubject, body: words.letterEnded, remedy: words.letterDisagree },
  'operator-suspended': {
    subject: words.letterOperatorSuspendedSubject,
    body: words.letterOperatorSuspended,
    remedy: words.letterDisagree,
  },
  'operator-restored': {
    subject: words.letterRestoredSubject,
    body: words.letterRestored,
    next: 'sign-in',
  },
  'operator-deleted': {
    subject: words.letterEndedSubject,
    body: words.letterOperatorDeleted,
    remedy: words.letterDisagree,
  },
}

/** The queue workers of this feature: letters about decisions, and what follows from an operator's end. */
export function roleWorkers(workplace: LicensingWorkplace): Record<string, Worker> {
  return {
    'role-letter': async data => sendRoleLetter(workplace, roleLetterJob.parse(data)),
    'decider-letter': async data => sendDeciderLetter(workplace, deciderLetterJob.parse(data)),
    'operator-corrected': async data => {
      await perform(workplace, tellOfCorrection, { actor: theClock, input: operatorJob.parse(data) })
    },
    'operator-changed': async data => followOperator(workplace, operatorChange.parse(data)),
  }
}

/** Requests for what is no longer there are closed, and whoever acted for it is told. */
async function followOperator(
  workplace: LicensingWorkplace,
  { operatorId, event }: z.output<typeof operatorChange>,
): Promise<void> {
  await perform(workplace, closeRequests, { actor: theClock, input: { operatorId } })
  if (event !== 'rejected')
    await perform(workplace, tellMembers, { actor: theClock, input: { operatorId, event } })
}

async function sendRoleLetter(workplace: LicensingWorkplace, { roleId, event }: RoleLetter): Promise<void> {
  const found = await perform(workplace, findRoleLetter, { actor: theClock, input: { roleId } })
  if (!found.ok) return
  const { email, language, givenName, organisation, operatorId, operatorReason } = found.value
  const reason = isAboutOperator(event) ? operatorReason : found.value.reason
  const text = textOf(event, found.value.opensOn)
  const say = sayIn(language)
  const date = say.plainDate(found.value.opensOn ?? '')
  const { path, label } = nextStep(text, operatorId) ?? {}
  const mail = letter({
    say,
    subject: say(text.subject),
    paragraphs: [
      say(words.letterGreeting, { name: givenName }),
      say(text.body, { organisation: organisation || say(words.product), date }),
      ...(reason === null
        ? []
        : [say(event === 'correction-asked' ? words.letterToCorrect : words.letterReason, { reason })]),
      ...(text.remedy === undefined ? [] : [say(text.remedy)]),
    ],
    action: label && { label: say(label), href: `${workplace.services.publicUrl}${path}` },
    footer: { application: say(words.product), reason: say(words.letterWhy) },
  })
  await workplace.services.post.send({ ...mail, to: email })
}

/** Who may work only from a later day is told from when. */
function textOf(event: RoleLetterEvent, opensOn: string | undefined): LetterText {
  const isLater = event === 'approved' && opensOn !== undefined
  return isLater ? { ...texts.approved, body: words.letterApprovedLater } : texts[event]
}

function isAboutOperator(event: RoleLetterEvent): boolean {
  return event === 'correction-asked' || event.startsWith('operator-')
}

function nextStep(
  { next }: LetterText,
  operatorId: string | null,
): { readonly label: Phrase; readonly path: string } | undefined {
  if (next === undefined) return undefined
  return next === 'sign-in'
    ? { label: words.letterLogin, path: '/sign-in' }
    : { label: words.letterCorrect, path: `/operators/${operatorId}/correction` }
}

/** Where requests wait for whom. */
const waitingAt: Readonly<Record<DeciderKind, string>> = {
  holder: '/users',
  'authority-officer': '/work-list',
  'system-administrator': '/work-list',
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
  const mail = letter({
    say,
    subject: say(words.letterWaitingSubject),
    paragraphs: [say(words.letterGreeting, { name: givenName }), say(words.letterWaiting)],
    action: { label: say(words.letterOpen), href: `${workplace.services.publicUrl}${waitingAt[kind]}` },
    footer: { application: say(words.product), reason: say(words.letterWhy) },
  })
  await workplace.services.post.send({ ...mail, to: email })
}

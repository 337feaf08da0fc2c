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
import { tellMembers } from './actions/tell-members.ts'
import { tellOfCorrection } from './actions/tell-of-correction.ts'
import { words } from './words.ts'

const roleLetterJob = z.object({
  roleId: z.string(),
  event: z.enum([
    ...['approved', 'rejected', 'suspended', 'restored', 'ended'],
    ...['correction-asked', 'operator-suspended', 'operator-restored', 'operator-deleted'],
  ] as const),
})

const operatorJob = z.object({ operatorId: z.string() })

const operatorChange = operatorJob.extend({ event: z.enum(['rejected', 'suspended', 'restored', 'deleted']) })

const deciderLetterJob = z.object({ accountId: z.string(), kind: z.string() })

type RoleLetter = z.output<typeof roleLetterJob>

interface LetterText {
  readonly subject: Phrase
  readonly body: Phrase
  /** What the reader can do about a decision against them. */
  readonly remedy?: Phrase
}

const texts: Readonly<Record<RoleLetter['event'], LetterText>> = {
  approved: { subject: words.letterApprovedSubject, body: words.letterApproved },
  rejected: {
    subject: words.letterRejectedSubject,
    body: words.letterRejected,
    remedy: words.letterAskAgain,
  },
  'correction-asked': { subject: words.letterCorrectionSubject, body: words.letterCorrection },
  restored: { subject: words.letterRestoredSubject, body: words.letterRestored },
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
  'operator-restored': { subject: words.letterRestoredSubject, body: words.letterRestored },
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
  const { path, label } = nextStep(event, operatorId) ?? {}
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
function textOf(event: RoleLetter['event'], opensOn: string | undefined): LetterText {
  const isLater = event === 'approved' && opensOn !== undefined
  return isLater ? { ...texts.approved, body: words.letterApprovedLater } : texts[event]
}

function isAboutOperator(event: RoleLetter['event']): boolean {
  return event === 'correction-asked' || event.startsWith('operator-')
}

/** Where a letter leads: to what is open again, or to what is to be corrected. */
function nextStep(
  event: RoleLetter['event'],
  operatorId: string | null,
): { readonly label: Phrase; readonly path: string } | undefined {
  if (['approved', 'restored', 'operator-restored'].includes(event))
    return { label: words.letterLogin, path: '/sign-in' }
  if (event !== 'correction-asked') return undefined
  return { label: words.letterCorrect, path: `/operators/${operatorId}/correction` }
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

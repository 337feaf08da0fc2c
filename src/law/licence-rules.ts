import type { Citation } from './citations.ts'
import { type ApplicationDeadlines, hasPassed } from './deadlines.ts'
import type { Draft } from './description.ts'
import type { IsoDate } from './iso-date.ts'
import { groundsAvailable, type RefusalGroundCode, type RequestState } from './refusal-grounds.ts'
import { isTreatedAsMemberState } from './territory.ts'

/** Why a step of the procedure is refused. Same shape as a refusal of an action. */
export interface LicenceRefusal {
  readonly code:
    | 'request-window-closed'
    | 'nothing-to-answer'
    | 'nothing-to-take-back'
    | 'answer-window-closed'
    | 'response-missing'
    | 'signature-missing'
    | 'ground-missing'
    | 'ground-not-available'
    | 'reasons-missing'
    | 'appeal-information-missing'
    | 'seal-out-of-order'
    | 'not-prepared'
    | 'second-person-needed'
  readonly field?: string
  readonly citation: Citation
}

/** A refusal to request information after 21 days; undefined: it may be requested. Source: R 4(6), IR 9(1); V-18. */
export function refuseRequest({ request }: ApplicationDeadlines, today: IsoDate): LicenceRefusal | undefined {
  const isClosed = request === undefined || hasPassed(request, today)
  return isClosed ? { code: 'request-window-closed', citation: 'R 4(6)' } : undefined
}

/** Whether a request stayed unanswered for forty days, so that rejection is due. Source: IR 9(2); V-19. */
export function isRejectionDue({ answers }: ApplicationDeadlines, today: IsoDate): boolean {
  return answers.some(deadline => hasPassed(deadline, today))
}

/** Box I.21 as handed in, for one request. Signed again means: after the answer was written. */
export interface AnswerFacts {
  readonly request: string
  readonly response?: Draft<string>
  readonly isSignedAgain: boolean
}

/**
 * Why an answer is refused: no such request open, too late, empty, or not signed again. One request that stayed unanswered
 * closes the answers to all. Source: IR 9(2), IR Annex I I.21; Default 31, 48; V-17.
 */
export function refuseAnswer(
  deadlines: ApplicationDeadlines,
  answer: AnswerFacts,
  today: IsoDate,
): readonly LicenceRefusal[] {
  if (!isOpen(deadlines, answer.request)) return [{ code: 'nothing-to-answer', citation: 'IR 9(2)' }]
  if (isRejectionDue(deadlines, today)) return [{ code: 'answer-window-closed', citation: 'IR 9(2)' }]
  return [
    ...(answer.response?.trim()
      ? []
      : [{ code: 'response-missing', field: 'response', citation: 'IR Annex I I.21' } as const]),
    ...(answer.isSignedAgain
      ? []
      : [{ code: 'signature-missing', field: 'signature', citation: 'IR Annex I I.21' } as const]),
  ]
}

function isOpen({ answers }: ApplicationDeadlines, request: string): boolean {
  return answers.some(answer => answer.request === request)
}

/** Why a request is not taken back: none of that identity is open, the forty days of any have passed, no reason. Source: Default 47. */
export function refuseTakingBack(
  deadlines: ApplicationDeadlines,
  { request, reasons }: { readonly request: string; readonly reasons?: Draft<string> },
  today: IsoDate,
): readonly LicenceRefusal[] {
  if (!isOpen(deadlines, request)) return [{ code: 'nothing-to-take-back', citation: 'Default 47' }]
  if (isRejectionDue(deadlines, today)) return [{ code: 'answer-window-closed', citation: 'IR 9(2)' }]
  return reasons?.trim() ? [] : [{ code: 'reasons-missing', field: 'reasons', citation: 'Default 47' }]
}

/** Whether ninety days have passed without a decision: an event to be time-stamped, no decision. Source: IR 17(3)(e); V-20. */
export function isDecisionOverdue({ decision }: ApplicationDeadlines, today: IsoDate): boolean {
  return decision !== undefined && hasPassed(decision, today)
}

/** What a rejection, in whole or in part, has to say. */
export interface RejectionFacts {
  readonly grounds: readonly RefusalGroundCode[]
  readonly reasons?: Draft<string>
  readonly appealInformation?: Draft<string>
  /** Whether a request waits for its answer, or stayed unanswered for forty days. */
  readonly request: RequestState
}

function refuseWords(
  words: { reasons?: Draft<string>; appealInformation?: Draft<string> },
  citation: Citation,
): readonly LicenceRefusal[] {
  const reasons = { code: 'reasons-missing', field: 'reasons', citation } as const
  const appeal = { code: 'appeal-information-missing', field: 'appealInformation', citation } as const
  return [...(words.reasons?.trim() ? [] : [reasons]), ...(words.appealInformation?.trim() ? [] : [appeal])]
}

/** Why a rejection is refused: no legal ground, no reasons, no appeal information. Source: R 4(7), 4(8); V-21. */
export function refuseRejection(facts: RejectionFacts): readonly LicenceRefusal[] {
  const available = groundsAvailable(facts.request).map(row => row.code)
  const isWrong = facts.grounds.some(code => !available.includes(code))
  return [
    ...(facts.grounds.length === 0
      ? [{ code: 'ground-missing', field: 'grounds', citation: 'R 4(7)' } as const]
      : []),
    ...(isWrong ? [{ code: 'ground-not-available', field: 'grounds', citation: 'IR 9(2)' } as const] : []),
    ...refuseWords(facts, 'R 4(8)'),
  ]
}

/** Why a revocation is refused: no reasons, no appeal information. Source: IR 6(5); V-24. */
export function refuseRevocation(facts: {
  reasons?: Draft<string>
  appealInformation?: Draft<string>
}): readonly LicenceRefusal[] {
  return refuseWords(facts, 'IR 6(5)')
}

/** Steps that make a licence, in this order. Source: IR 17(2); V-22. */
export const sealingSteps = [
  { step: 'officer signature', minimum: 'electronic signature', citation: 'IR 17(2)' },
  { step: 'authority seal', minimum: 'advanced electronic seal', citation: 'IR 17(2)' },
  { step: 'system seal', minimum: 'advanced electronic seal', citation: 'IR 17(2)' },
] as const satisfies readonly { step: string; minimum: string; citation: Citation }[]

/** A step of sealing. */
export type SealingStep = (typeof sealingSteps)[number]['step']

/** The step that comes after those done; undefined when all are done, or when they were not done in order. Source: IR 17(2). */
export function nextSealingStep(done: readonly SealingStep[]): SealingStep | undefined {
  return refuseSealing(done) === undefined ? sealingSteps[done.length]?.step : undefined
}

/** A refusal when the steps done are not the first of the list in its order. Source: IR 17(2); V-22. */
export function refuseSealing(done: readonly SealingStep[]): LicenceRefusal | undefined {
  const isInOrder = done.every((step, index) => sealingSteps[index]?.step === step)
  return isInOrder ? undefined : { code: 'seal-out-of-order', citation: 'IR 17(2)' }
}

/** Whether all three steps were made in order, so that the licence is one. Source: IR 17(2). */
export function isSealed(done: readonly SealingStep[]): boolean {
  return refuseSealing(done) === undefined && done.length === sealingSteps.length
}

/** Events of a licence that get a qualified time stamp. Source: IR 17(3). */
export const timeStampedEvents = [
  { event: 'submit-application', citation: 'IR 17(3)(a)' },
  { event: 'request-information', citation: 'IR 17(3)(b)' },
  { event: 'answer-request', citation: 'IR 17(3)(c)' },
  { event: 'grant-licence', citation: 'IR 17(3)(d)' },
  { event: 'reject-application', citation: 'IR 17(3)(d)' },
  { event: 'reject-in-part', citation: 'IR 17(3)(d)' },
  { event: 'find-not-required', citation: 'IR 17(3)(d)' },
  { event: 'pass-ninety-days', citation: 'IR 17(3)(e)' },
] as const satisfies readonly { event: string; citation: Citation }[]

/** The Member State (or `XI`) to notify: the applicant's, when another one decides. Source: IR 9(3), Default 25; V-25. */
export function homeStateToNotify(holderCountry: string, decidingCountry: string): string | undefined {
  const isInUnion = isTreatedAsMemberState(holderCountry)
  return isInUnion && holderCountry !== decidingCountry ? holderCountry : undefined
}

/** The decision on one good of an application. */
export type GoodDecision = 'granted' | 'refused' | 'not required'

/**
 * Which action the decisions on the single goods amount to; undefined when no good was decided. The goods granted beside
 * refused ones continue in a licence of their own; beside goods that need no licence they become valid as they are.
 * Source: R 4(7), IR 6(2); Default 7 and 40.
 */
export function decisionAction(
  decisions: readonly GoodDecision[],
): 'grant-licence' | 'reject-application' | 'reject-in-part' | 'find-not-required' | undefined {
  if (decisions.length === 0) return undefined
  const isGranted = decisions.includes('granted')
  if (decisions.includes('refused')) return isGranted ? 'reject-in-part' : 'reject-application'
  return isGranted ? 'grant-licence' : 'find-not-required'
}

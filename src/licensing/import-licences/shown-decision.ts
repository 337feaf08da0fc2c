import { sha256 } from '../../platform/files/index.ts'
import { canonicalJson } from '../../platform/history/event-digests.ts'
import type { Decision, LicenceCase } from './types.ts'

type DecidedCase = Pick<LicenceCase, 'number' | 'declaredDigest' | 'requests'>

/** The digest of what a sealer is shown (SHA-256 of `confirmedText`). Whatever changes a part of it changes it. */
export function digestOfDecision(decision: Decision, found: DecidedCase): string {
  return sha256(confirmedText(decision, found))
}

/**
 * What an officer confirms by sealing, as canonical JSON: the prepared decision, and by their own digests the application
 * and all answers that it is about.
 */
export function confirmedText(decision: Decision, { number, declaredDigest, requests }: DecidedCase): string {
  const { id, action, goods, reasons, appealInformation, conditions, language, decisionFile } = decision
  const answers = requests.flatMap(({ answerSignature }) => answerSignature?.digest ?? [])
  const text = { id, action, goods, reasons, appealInformation, conditions, language, decisionFile }
  return canonicalJson({ number, application: declaredDigest, answers, decision: text })
}

/** The decision that waits for the seal. */
export function preparedOf(decisions: readonly Decision[]): Decision | undefined {
  return decisions.find(({ sealedAt, returnedAt }) => sealedAt === undefined && returnedAt === undefined)
}

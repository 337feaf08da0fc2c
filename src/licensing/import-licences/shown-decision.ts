import { digestOf } from './digest-of.ts'
import type { Decision, LicenceCase } from './types.ts'

/**
 * The digest of what a sealer is shown: the prepared decision, and by their own digests the application and all answers
 * that it is about. Whatever changes one of them changes it.
 */
export function digestOfDecision(
  decision: Decision,
  { number, declaredDigest, requests }: Pick<LicenceCase, 'number' | 'declaredDigest' | 'requests'>,
): string {
  const { id, action, goods, reasons, appealInformation, conditions, language, decisionFile } = decision
  const answers = requests.flatMap(({ answerSignature }) => answerSignature?.digest ?? [])
  const text = { id, action, goods, reasons, appealInformation, conditions, language, decisionFile }
  return digestOf({ number, application: declaredDigest, answers, decision: text })
}

/** The decision that waits for the seal. */
export function preparedOf(decisions: readonly Decision[]): Decision | undefined {
  return decisions.find(({ sealedAt, returnedAt }) => sealedAt === undefined && returnedAt === undefined)
}

import { sha256 } from '../../../platform/files/index.ts'
import { canonicalJson } from '../../../platform/history/event-digests.ts'
import type { Seal } from '../../../platform/pdf/index.ts'
import type { Person } from '../../actor.ts'
import type { SignatureEvidence } from '../types.ts'

interface Signing {
  readonly person: Person
  /** The holder, where a representative signs. */
  readonly representing: string | undefined
  readonly seal: Seal
  readonly now: Date
}

/** The evidence of a signature under declared data (eIDAS 3(10)). */
export function evidenceOf(
  declared: object,
  { person, representing, seal, now }: Signing,
): SignatureEvidence {
  return {
    account: person.accountId,
    givenName: person.givenName,
    familyName: person.familyName,
    organisation: person.role?.organisation ?? '',
    ...(representing === undefined ? {} : { representing }),
    level: person.level,
    confirmedAt: person.confirmedAt.toISOString(),
    signedAt: now.toISOString(),
    digest: sha256(canonicalJson(declared)),
    sealName: seal.name,
    sealFingerprint: seal.fingerprint,
  }
}

import { supportingDocuments } from '../../../law/evidence.ts'
import type { Good, GoodEvidence } from '../types.ts'

/** What is said of evidence beside the papers: no reason for lacking a kind that is there, and none without words. */
export function saidEvidence({ evidence, supportingDocuments: papers }: SaidOf): GoodEvidence {
  const { leftCountry, absent = {} } = evidence
  const reasons = supportingDocuments.flatMap(({ type }) => {
    const reason = papers.some(paper => paper.type === type) ? undefined : absent[type]
    return reason ? [[type, reason] as const] : []
  })
  return {
    ...(leftCountry ? { leftCountry } : {}),
    ...(reasons.length === 0 ? {} : { absent: Object.fromEntries(reasons) }),
  }
}

type SaidOf = Pick<Good, 'evidence'> & {
  readonly supportingDocuments: readonly Pick<Good['supportingDocuments'][number], 'type'>[]
}

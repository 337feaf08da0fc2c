import type { EvidenceFacts } from '../../../law/evidence-checklist.ts'
import type { Document } from '../../documents/types.ts'
import { saidEvidence } from '../../goods/rules/said-evidence.ts'
import type { Good } from '../../goods/types.ts'
import { daysMeant, permitNeedDuring } from '../../law-library/rules/in-force.ts'

/** What is known of the evidence for each good of an application. */
export function evidenceFacts(application: Document): readonly EvidenceFacts[] {
  return application.goods.map(good => factsOf(application, good))
}

function factsOf({ content, exportLaws = [] }: Document, good: Good): EvidenceFacts {
  const { supportingDocuments: papers, photographs } = good
  const { leftCountry, absent = {} } = saidEvidence(good)
  const { licencePermit, noPermitReason, hasNoCountryOfInterest } = content
  // What box I.20 says of all goods holds for each that says nothing by itself.
  const ofAll = licencePermit === 'not uploaded' && noPermitReason ? { EXPORT_PERMIT: noPermitReason } : {}
  return {
    papers: papers.map(({ id, type }) => ({ id, type })),
    absent: { ...ofAll, ...absent },
    hasPhotographs: photographs.length > 0,
    hasNoCountryOfInterest: hasNoCountryOfInterest === true,
    permitAsked: leftCountry === undefined ? undefined : permitNeedDuring(exportLaws, daysMeant(leftCountry)),
    permitOption: licencePermit ?? undefined,
  }
}

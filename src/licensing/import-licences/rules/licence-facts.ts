import type { LicenceFacts } from '../../../law/licence.ts'
import { dayIn } from '../../../law/time-zones.ts'
import { placeOf } from '../../documents/rules/place-of.ts'
import type { Document } from '../../documents/types.ts'
import { descriptionOf } from '../../goods/rules/description-of.ts'
import { evidenceFacts } from './evidence-facts.ts'

/** An application as the law looks at it, on the day of `now` in the country of import. */
export function licenceFacts(application: Document, now: Date): LicenceFacts {
  const { content, goods, holder, completeLanguages } = application
  const { competentAuthority, licencePermit, customsOffice: _, exportPermit: __, ...others } = content
  const { localReference: ___, hasDeclared: ____, noPermitReason: _____, ...asked } = others
  return {
    ...asked,
    today: dayIn(placeOf(application), now),
    // Only active authorities can be chosen: what is kept was looked up there.
    competentAuthority: competentAuthority && { ...competentAuthority, isActive: true },
    exportPermit: licencePermit,
    hasExportPermitFile: goods.every(({ supportingDocuments }) =>
      supportingDocuments.some(({ type }) => type === 'EXPORT_PERMIT'),
    ),
    hasExportProof: goods.every(({ supportingDocuments }) =>
      supportingDocuments.some(
        ({ type, date }) => isProofOfExport(type) && isSince(date, content.licensedOn),
      ),
    ),
    descriptions: goods.map(descriptionOf),
    evidence: content.countryOfInterest ? evidenceFacts(application) : undefined,
    holder,
    completeLanguages,
  }
}

function isProofOfExport(type: string): boolean {
  return type === 'CUSTOMS_DOC' || type === 'TRANSPORT'
}

/** Whether a paper is dated on a day or later. */
function isSince(date: string | null, day: string | null | undefined): boolean {
  return date !== null && date >= (day ?? '')
}

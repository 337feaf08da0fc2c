import { PDF } from '@libpdf/core'
import { done, type Outcome } from '../action.ts'
import type { TimeStampAuthority } from '../time-stamps/index.ts'
import { addSignatureField } from './add-field.ts'
import { revocationLists } from './revocation.ts'
import { forPdf, orRefused } from './stamp-pdf.ts'

/**
 * Gives a sealed PDF a long life (PAdES baseline LTA, ETSI EN 319 142-1): the certificates of all that was signed and their
 * lists of revoked ones, and a stamp over the whole document. Done again it renews: a further stamp covers the earlier ones
 * before what they rest upon grows old. Codes: those of the time-stamp authority.
 */
export async function giveLongLife(
  bytes: Uint8Array,
  timeStamps: TimeStampAuthority,
): Promise<Outcome<Uint8Array>> {
  const pdf = await PDF.load(bytes)
  await pdf.addValidationData({ revocationProvider: revocationLists })
  // Its own certificates follow when it is renewed: nothing stands behind the last stamp, where nobody vouches for it.
  const stamping = pdf.addTimestamp({
    timestampAuthority: forPdf(timeStamps),
    fieldName: addSignatureField(pdf, 'Time stamp'),
    longTermValidation: false,
  })
  const stamped = await orRefused(stamping)
  return stamped.ok ? done(stamped.value.bytes) : stamped
}

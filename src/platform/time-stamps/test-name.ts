import type { X509Certificate } from 'node:crypto'
import { commonNameOf } from '../signatures/certificate.ts'

/** The name in every certificate of a test authority, so that nobody takes its stamps for more. */
export const testStampName = 'Kulturport test time stamp – not qualified'

/** Whether a certificate says of itself that it stamps for tests. */
export function isTestAuthority(certificate: X509Certificate): boolean {
  return commonNameOf(certificate) === testStampName
}

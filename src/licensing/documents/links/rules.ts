import { dayIn } from '../../../law/time-zones.ts'
import type { Actor } from '../../actor.ts'
import { isKeeper } from '../rules/permissions.ts'
import { placeOf } from '../rules/place-of.ts'
import type { Document, DocumentContent } from '../types.ts'

type InQuestion = Pick<Document, 'type' | 'status' | 'operatorId' | 'representation' | 'content'>

/** How an application follows from an earlier document. */
export const followings = ['fair statement', 'earlier licence'] as const

export type Following = (typeof followings)[number]

/** What may follow from a document now: a licence after a fair (IR 5(4)), or after an export (IR 7). */
export function followingOf(actor: Actor, document: InQuestion): Following | undefined {
  if (!isKeeper(actor, document)) return undefined
  const { type, status, content } = document
  if (type === 'ICG-S' && status === 'VALID' && content.isCommercialArtFair === true) return 'fair statement'
  const wasGranted = status === 'VALID' || status === 'EXPIRED' || status === 'PARTIALLY_REJECTED'
  return type === 'ICG-L' && wasGranted ? 'earlier licence' : undefined
}

/** What the application takes over; what is asked of each import anew is asked anew. */
export function contentOf(following: Following, source: Document): DocumentContent {
  const { countryOfImport, documentLanguage, countryOfInterest, owner, ...others } = source.content
  const { countryOfInterestBasis, countryOfInterestReason } = others
  const same = { countryOfImport, documentLanguage, owner }
  const origin = { countryOfInterest, countryOfInterestBasis, countryOfInterestReason }
  if (following === 'fair statement') return { ...same, ...origin, firstAdmittedIn: countryOfImport }
  const { competentAuthority, hasNoCountryOfInterest, licencePermit, noPermitReason } = others
  const permits = { hasNoCountryOfInterest, licencePermit, noPermitReason }
  return { ...same, ...origin, ...permits, competentAuthority, licensedOn: signedOn(source) }
}

function signedOn(source: Document): string | undefined {
  const { signature } = source
  return signature && dayIn(placeOf(source), new Date(signature.signedAt))
}

import { z } from 'zod'
import { MINUTE } from '../../platform/durations.ts'
import type { SealedBox } from '../workplace.ts'
import { type FactorKind, factorKinds } from './rules.ts'

const LIFETIME = 30 * MINUTE
const place = ['offer']
const offer = z.object({
  kind: z.enum(factorKinds),
  accountId: z.string(),
  secrets: z.array(z.string()),
  expiresAt: z.number(),
})

/** What is offered for enrolment travels through the form, closed: nothing is kept before it is confirmed. */
export function sealOffer(
  box: SealedBox,
  now: Date,
  given: { readonly kind: FactorKind; readonly accountId: string; readonly secrets: readonly string[] },
): string {
  const content = JSON.stringify({ ...given, expiresAt: now.getTime() + LIFETIME })
  return Buffer.from(box.close(Buffer.from(content), place)).toString('base64url')
}

/** The secrets of this kind offered to this account at most half an hour ago. */
export function openOffer(
  box: SealedBox,
  now: Date,
  sealed: { readonly kind: FactorKind; readonly accountId: string; readonly text: string },
): readonly string[] | undefined {
  try {
    const content = Buffer.from(box.open(Buffer.from(sealed.text, 'base64url'), place)).toString()
    const found = offer.parse(JSON.parse(content))
    const isMeant = found.kind === sealed.kind && found.accountId === sealed.accountId
    return isMeant && found.expiresAt > now.getTime() ? found.secrets : undefined
  } catch {
    return undefined
  }
}

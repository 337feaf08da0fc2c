import { z } from 'zod'
import type { SealedBox } from '../workplace.ts'

const LIFETIME = 30 * 60_000
const offer = z.object({ accountId: z.string(), secrets: z.array(z.string()), expiresAt: z.number() })

/** What is offered for enrolment travels through the form, closed: nothing is kept before it is confirmed. */
export function sealOffer(
  box: SealedBox,
  now: Date,
  given: { accountId: string; secrets: readonly string[] },
): string {
  const content = JSON.stringify({ ...given, expiresAt: now.getTime() + LIFETIME })
  return Buffer.from(box.close(Buffer.from(content))).toString('base64url')
}

/** The secrets offered to this account at most half an hour ago. */
export function openOffer(
  box: SealedBox,
  now: Date,
  sealed: { readonly accountId: string; readonly text: string },
): readonly string[] | undefined {
  try {
    const content = Buffer.from(box.open(Buffer.from(sealed.text, 'base64url'))).toString()
    const found = offer.parse(JSON.parse(content))
    return found.accountId === sealed.accountId && found.expiresAt > now.getTime() ? found.secrets : undefined
  } catch {
    return undefined
  }
}

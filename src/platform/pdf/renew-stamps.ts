import { done, type Outcome, refused } from '../action.ts'
import type { FileStore } from '../files/index.ts'
import type { TimeStampAuthority } from '../time-stamps/index.ts'
import { giveLongLife } from './long-life.ts'
import { verifySeals } from './verify-seals.ts'

/** How old the last stamp of a document may be, and who stamps anew. */
export interface Renewal {
  readonly files: Pick<FileStore, 'get' | 'put'>
  readonly timeStamps: TimeStampAuthority
  /** Documents whose last stamp is from before this are renewed. */
  readonly before: Date
}

/** What came of it. */
export interface Renewed {
  /** The digest that takes the place of one: whoever names the file has to name this one. */
  readonly renewed: ReadonlyMap<string, string>
  /** Codes: not-intact, and those of the authority; everything else was young enough or has no document stamp. */
  readonly failed: readonly { readonly digest: string; readonly code: string }[]
}

/** Renews the long life of kept PDFs, one after the other; the earlier files stay until nobody names them. */
export async function renewStamps(digests: readonly string[], renewal: Renewal): Promise<Renewed> {
  const renewed = new Map<string, string>()
  const failed: { digest: string; code: string }[] = []
  for (const digest of digests) {
    const outcome = await renewOne(digest, renewal)
    if (!outcome.ok) failed.push({ digest, code: outcome.refusals[0]?.code ?? '' })
    else if (outcome.value !== undefined) renewed.set(digest, outcome.value)
  }
  return { renewed, failed }
}

async function renewOne(digest: string, renewal: Renewal): Promise<Outcome<string | undefined>> {
  const { files, timeStamps, before } = renewal
  const bytes = await files.get(digest)
  const { valid, stamps } = await verifySeals(bytes)
  // A stamp over something falsified would only make it look better.
  if (!valid) return refused({ code: 'not-intact' })
  const last = stamps.at(-1)?.stamp?.time
  if (last === undefined || last >= before) return done(undefined)
  const lasting = await giveLongLife(bytes, timeStamps)
  return lasting.ok ? done((await files.put(lasting.value)).digest) : lasting
}

import { done, type Outcome } from '../../platform/action.ts'
import type { Decoders } from '../../platform/decoding/index.ts'
import type { FileRemark } from './rules/file-remarks.ts'

/** The PDF and on whose behalf it is examined. */
export interface ExaminedPdf {
  readonly bytes: Uint8Array
  readonly owner: string
}

/** What there is to say of a PDF before anybody opens it. Refusal code: `busy`. */
export async function remarksOnPdf(
  decoders: Decoders,
  { bytes, owner }: ExaminedPdf,
): Promise<Outcome<readonly FileRemark[]>> {
  const found = await decoders.decode('examine-pdf', bytes, { owner })
  if (found.ok) {
    const { fault, active } = found.value
    return done(fault === undefined ? active : [fault, ...active])
  }
  if (found.refusals.some(({ code }) => code === 'busy')) return found
  return done<readonly FileRemark[]>(['pdf-not-examined'])
}

import { z } from 'zod'
import { defineAction, done } from '../../../platform/action.ts'
import { sha256 } from '../../../platform/files/index.ts'
import { type SealVerdict, verifySeals } from '../../../platform/pdf/index.ts'
import type { Asked } from '../../actor.ts'
import { mayWithDocuments } from '../rules.ts'
import { isSealedFile } from '../store.ts'
import type { FileVerdict } from '../types.ts'

/** Whether a file is a document as it was sealed here (IR 18(2)); nothing of it is kept. */
export const verifyFile = defineAction({
  name: 'verify-file',
  citation: 'IR 18(2)',
  input: z.object({ bytes: z.instanceof(Uint8Array, { message: 'required' }) }),
  allowed: mayWithDocuments('verify-file'),
  readOnly: true,
  run: async ({ transaction, services }: Asked, { bytes }) => {
    const isKept = await isSealedFile(transaction, sha256(bytes))
    return done(judge(await verifySeals(bytes), isKept, services.seal.fingerprint))
  },
})

/** A file kept here stays genuine when the seal's certificate is exchanged. */
function judge({ valid, seals }: SealVerdict, isKept: boolean, fingerprint: string): FileVerdict {
  const last = seals.at(-1)
  if (last === undefined) return { verdict: 'no-seal' }
  if (!valid) return { verdict: 'changed' }
  if (isKept || last.fingerprint === fingerprint) {
    return { verdict: 'unchanged', at: last.at, sealName: last.name }
  }
  return { verdict: 'other-seal', sealName: last.name }
}

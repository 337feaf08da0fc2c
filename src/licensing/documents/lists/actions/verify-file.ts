import { z } from 'zod'
import { defineAction, done } from '../../../../platform/action.ts'
import { sha256 } from '../../../../platform/files/index.ts'
import type { SealVerdict } from '../../../../platform/pdf/index.ts'
import type { Asked } from '../../../actor.ts'
import { mayWithLists } from '../rules.ts'
import { findSealedFile } from '../store/checks.ts'
import type { FileVerdict } from '../types.ts'

/** Nobody waits longer for a worker: the answer comes within three seconds. */
const PATIENCE = 800

/**
 * Whether a file is a document as it was sealed here (IR 18(2)); nothing of it is kept. A file that is known by its
 * digest is answered without being opened. Refusal code: `busy`.
 */
export const verifyFile = defineAction({
  name: 'verify-file',
  citation: 'IR 18(2)',
  input: z.strictObject({
    bytes: z.instanceof(Uint8Array, { message: 'required' }),
    /** Whose turn it takes among those who check files. */
    owner: z.string(),
  }),
  allowed: mayWithLists('verify-file'),
  readOnly: true,
  run: async ({ transaction, services }: Asked, { bytes, owner }) => {
    const kept = await findSealedFile(transaction, sha256(bytes))
    if (kept !== undefined) return done<FileVerdict>({ verdict: 'kept', ...kept })
    const found = await services.decoders.decode('verify-seals', bytes, { owner, patience: PATIENCE })
    if (found.ok) return done(judge(found.value, services.seal.fingerprint))
    if (found.refusals.some(({ code }) => code === 'busy')) return found
    return done<FileVerdict>({ verdict: 'not-examined' })
  },
})

function judge({ valid, seals }: SealVerdict, fingerprint: string): FileVerdict {
  const last = seals.at(-1)
  if (last === undefined) return { verdict: 'no-seal' }
  if (!valid) return { verdict: 'changed' }
  if (last.fingerprint === fingerprint) return { verdict: 'unchanged', at: last.at, sealName: last.name }
  return { verdict: 'other-seal', sealName: last.name }
}

import { z } from 'zod'
import { defineAction, done } from '../../../../platform/action.ts'
import { sha256 } from '../../../../platform/files/index.ts'
import { type Judgement, judgeSeals, type SealVerdict } from '../../../../platform/pdf/index.ts'
import type { Asked } from '../../../actor.ts'
import type { LicensingServices } from '../../../workplace.ts'
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
  run: async ({ transaction, services, now }: Asked, { bytes, owner }) => {
    const kept = await findSealedFile(transaction, sha256(bytes))
    if (kept !== undefined) return done<FileVerdict>({ verdict: 'kept', ...kept })
    const found = await services.decoders.decode('verify-seals', bytes, { owner, patience: PATIENCE })
    if (found.ok) return done(tell(judge(found.value, services, now)))
    if (found.refusals.some(({ code }) => code === 'busy')) return found
    return done<FileVerdict>({ verdict: 'not-examined' })
  },
})

function judge(found: SealVerdict, { seal, timeStamps }: LicensingServices, now: Date): Judgement {
  return judgeSeals(found, { seals: [seal.fingerprint], anchors: timeStamps?.anchors ?? [], now })
}

function tell(judgement: Judgement): FileVerdict {
  const { indication, subIndication = '', reasons, signatures } = judgement
  const sealName = signatures.findLast(({ kind }) => kind === 'seal')?.by
  if (sealName === undefined) return { verdict: 'no-seal' }
  if (['EXPIRED', 'NOT_YET_VALID'].includes(subIndication))
    return { verdict: 'out-of-time', judgement, sealName }
  if (indication === 'failed') return { verdict: 'changed', judgement }
  if (indication === 'passed') return { verdict: 'unchanged', judgement, sealName }
  const isUnknown = reasons.some(({ code }) => code === 'seal-unknown')
  return { verdict: isUnknown ? 'other-seal' : 'undecided', judgement, sealName }
}

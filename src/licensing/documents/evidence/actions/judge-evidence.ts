import { defineAction, refused } from '../../../../platform/action.ts'
import type { Asked } from '../../../actor.ts'
import { judgeUpload } from '../../photographs/actions/judge-upload.ts'
import { mayWithDocuments } from '../../rules/permissions.ts'
import { evidenceFields } from '../evidence-fields.ts'

/**
 * What is said of a supporting document, and whether the draft takes one more, judged before its file is opened. Codes: those
 * of judge-upload, original-needed.
 */
export const judgeEvidence = defineAction({
  ...judgeUpload,
  name: 'judge-evidence',
  input: judgeUpload.input.extend(evidenceFields),
  allowed: mayWithDocuments('judge-evidence'),
  run: async (context: Asked, given) => {
    const { type, translationOf } = given
    const judged = await judgeUpload.run(context, given)
    const isNameless = type === 'TRANSLATION' && translationOf === undefined
    const nameless = { code: 'original-needed', field: 'translationOf', citation: 'IR 8(3)' }
    return judged.ok && isNameless ? refused(nameless) : judged
  },
})

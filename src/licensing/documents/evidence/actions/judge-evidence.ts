import { defineAction } from '../../../../platform/action.ts'
import { judgeUpload } from '../../photographs/actions/judge-upload.ts'
import { mayWithDocuments } from '../../rules/permissions.ts'
import { evidenceFields } from '../evidence-fields.ts'

/** What is said of a supporting document, and whether the draft takes one more, judged before its file is opened. */
export const judgeEvidence = defineAction({
  ...judgeUpload,
  name: 'judge-evidence',
  input: judgeUpload.input.extend(evidenceFields),
  allowed: mayWithDocuments('judge-evidence'),
})

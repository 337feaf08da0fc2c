import { defineAction } from '../../../../platform/action.ts'
import type { Asked } from '../../../actor.ts'
import { mayWithDocuments } from '../../rules/permissions.ts'
import { digestsInput } from '../digests.ts'
import { findUnnamed } from '../steps/find-unnamed.ts'

/** Which of some files nothing names: of uploads that came to nothing, and of what was erased. */
export const findUnnamedFiles = defineAction({
  name: 'find-unnamed-files',
  citation: 'R 10(4)',
  input: digestsInput,
  allowed: mayWithDocuments('find-unnamed-files'),
  readOnly: true,
  run: (context: Asked, asked) => findUnnamed.run(context, asked),
})

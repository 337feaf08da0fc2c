import { z } from 'zod'
import { defineAction, done } from '../../../../platform/action.ts'
import { recordId } from '../../../../platform/fields.ts'
import type { Asked } from '../../../actor.ts'
import { moveDocument } from '../../../documents/steps/move-document.ts'
import { mayWithLicences } from '../../rules/permissions.ts'
import { holdCase } from '../../steps/hold-case.ts'
import { projectCase } from '../../steps/project-case.ts'

/** An officer begins to examine an application, or what was answered. Codes: not-found, transition-not-allowed, transition-not-now. */
export const beginExamination = defineAction({
  name: 'begin-examination',
  citation: 'R 4(6)',
  input: z.strictObject({ id: recordId }),
  allowed: mayWithLicences('begin-examination'),
  run: async (context: Asked, { id }) => {
    const found = await holdCase.run(context, { id })
    if (!found.ok) return found
    const told = { type: 'examination-begun' } as const
    const moved = await moveDocument.run(context, {
      document: found.value,
      action: 'begin-examination',
      told,
    })
    if (!moved.ok) return moved
    const projected = await projectCase.run(context, { id })
    return projected.ok ? done({ id }) : projected
  },
})

import { defineStep, done } from '../../../../platform/action.ts'
import type { Asked } from '../../../actor.ts'
import { moveDocument } from '../../../documents/steps/move-document.ts'
import { noticeOf } from '../../rules/notice.ts'
import { holdCase } from '../../steps/hold-case.ts'
import { projectCase } from '../../steps/project-case.ts'

interface Given {
  readonly id: string
  readonly by: 'expire-on-release' | 'expire-on-re-export'
}

/** A licence ends because its last good has ended (IR 6(1)). Codes: not-found, transition-not-allowed. */
export const expireLicence = defineStep({
  name: 'expire-licence',
  citation: 'IR 6(1)',
  run: async (context: Asked, { id, by }: Given) => {
    const found = await holdCase.run(context, { id })
    if (!found.ok) return found
    const told = { type: 'expired' } as const
    const moved = await moveDocument.run(context, { document: found.value, action: by, told })
    if (!moved.ok) return moved
    const projected = await projectCase.run(context, { id })
    context.followUp(noticeOf('licence-expired', id, context.now))
    return projected.ok ? done({ id }) : projected
  },
})

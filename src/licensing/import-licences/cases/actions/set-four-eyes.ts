import { z } from 'zod'
import { defineAction, done, refused } from '../../../../platform/action.ts'
import type { Asked } from '../../../actor.ts'
import { authorityOf, mayWithLicences } from '../../rules/permissions.ts'
import { updateFourEyes } from '../../store/decisions.ts'

/** The administrator of an authority settles whether a second person has to seal. Code: administrator-needed. */
export const setFourEyes = defineAction({
  name: 'set-four-eyes',
  citation: 'Default 45',
  input: z.strictObject({ demands: z.boolean() }),
  allowed: mayWithLicences('set-four-eyes'),
  run: async ({ transaction, actor, record }: Asked, { demands }) => {
    const authorityId = authorityOf(actor)
    const isAdministrator = actor.kind === 'person' && actor.role?.isAdministrator === true
    if (authorityId === undefined || !isAdministrator) return refused({ code: 'administrator-needed' })
    await updateFourEyes(transaction, authorityId, demands)
    record({
      type: 'four-eyes-settled',
      record: { type: 'authority', id: authorityId },
      data: { demands },
    })
    return done({ demands })
  },
})

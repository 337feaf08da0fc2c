import { z } from 'zod'
import { defineAction, refused } from '../../../../platform/action.ts'
import { line, recordId } from '../../../../platform/fields.ts'
import type { Asked } from '../../../actor.ts'
import { findByEori } from '../../../operators/steps/find-by-eori.ts'
import { mayWithDocuments } from '../../rules/permissions.ts'
import { openToShare } from '../steps/open-to-share.ts'

/** Who would be given access, by the EORI number. Codes: not-found; at `eori` those of find-by-eori, own-operator. */
export const findNextHolder = defineAction({
  name: 'find-next-holder',
  citation: 'IR 19(4)',
  input: z.strictObject({ id: recordId, eori: line(40).default('') }),
  allowed: mayWithDocuments('find-next-holder'),
  readOnly: true,
  run: async (context: Asked, { id, eori }) => {
    const shared = await openToShare.run(context, { id })
    if (!shared.ok) return shared
    const found = await findByEori.run(context, { typed: eori })
    if (!found.ok) return found
    const isOwn = found.value.id === shared.value.operatorId
    return isOwn ? refused({ code: 'own-operator', field: 'eori' }) : found
  },
})

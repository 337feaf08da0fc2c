import { z } from 'zod'
import { defineAction } from '../../../platform/action.ts'
import { optionalText, recordId } from '../../../platform/fields.ts'
import type { Asked } from '../../actor.ts'
import { mayWithDocuments } from '../rules/permissions.ts'
import { fillAuthorityBox } from '../steps/fill-authority-box.ts'

/** Keeps the competent authority's own file number with a signed document; blank removes it. Code: not-found. */
export const setNationalReference = defineAction({
  name: 'set-national-reference',
  citation: 'IR Annex I I.4',
  input: z.strictObject({ id: recordId, nationalReference: optionalText(60) }),
  allowed: mayWithDocuments('set-national-reference'),
  run: async (context: Asked, { id, nationalReference }) =>
    fillAuthorityBox.run(context, { id, box: 'nationalReference', value: nationalReference }),
})

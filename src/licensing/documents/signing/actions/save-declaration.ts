import { z } from 'zod'
import { defineAction, refused } from '../../../../platform/action.ts'
import { recordId } from '../../../../platform/fields.ts'
import type { Asked } from '../../../actor.ts'
import { editDraft } from '../../form/steps/edit-draft.ts'
import { writeChange } from '../../form/steps/write-change.ts'
import { mayWithDocuments } from '../../rules/permissions.ts'
import { version } from '../../step-version.ts'

/** Keeps what the holder answered before signing while a second factor is asked for; gives the version that may be signed (IR 12(1)). */
export const saveDeclaration = defineAction({
  name: 'save-declaration',
  citation: 'IR Annex I I.20',
  input: z.strictObject({ id: recordId, version, hasDeclared: z.boolean() }),
  allowed: mayWithDocuments('save-declaration'),
  run: async (context: Asked, { id, version, hasDeclared }) => {
    const draft = await editDraft.run(context, { id })
    if (!draft.ok) return draft
    if (draft.value.version !== version) return refused({ code: 'changed-meanwhile' })
    const content = { ...draft.value.content, hasDeclared }
    const change = {
      draft: draft.value,
      step: 'declaration',
      content,
      events: [],
      keepsVersion: true,
    } as const
    return writeChange.run(context, change)
  },
})

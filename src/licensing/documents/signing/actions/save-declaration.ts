import { z } from 'zod'
import { defineAction, done, refused } from '../../../../platform/action.ts'
import { recordId, tick } from '../../../../platform/fields.ts'
import type { Asked } from '../../../actor.ts'
import { version } from '../../drafts/import-fields.ts'
import { editStatement } from '../../drafts/steps/edit-draft.ts'
import { changeOf } from '../../rules/change-of.ts'
import { mayWithDocuments } from '../../rules/permissions.ts'
import { updateDocument } from '../../store/documents.ts'

/** Keeps what the holder answers before signing; gives the version of the draft that may be signed (IR 12(1)). */
export const saveDeclaration = defineAction({
  name: 'save-declaration',
  citation: 'IR Annex I I.20',
  input: z.object({
    id: recordId,
    version,
    hasDeclared: tick.refine(value => value, 'declaration-needed'),
  }),
  allowed: mayWithDocuments('save-declaration'),
  run: async (context: Asked, { id, version, hasDeclared }) => {
    const draft = await editStatement.run(context, { id })
    if (!draft.ok) return draft
    const statement = draft.value
    if (statement.version !== version) return refused({ code: 'changed-meanwhile' })
    const content = { ...statement.content, hasDeclared }
    const change = changeOf(statement, { now: context.now, step: 'declaration', content })
    await updateDocument(context.transaction, change)
    context.record({ type: 'declared', record: { type: 'importer-statement', id } })
    return done({ version: change.version })
  },
})

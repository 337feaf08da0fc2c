import { z } from 'zod'
import { defineAction, done, type Refusal, refused } from '../../../platform/action.ts'
import { optionalLines, recordId, tick } from '../../../platform/fields.ts'
import type { Asked } from '../../actor.ts'
import { version } from '../import-fields.ts'
import { changeOf } from '../rules/change-of.ts'
import { mayWithStatements } from '../rules/permissions.ts'
import { nameSigns } from '../rules/printed-texts.ts'
import { updateStatement } from '../store/statements.ts'
import type { Statement } from '../types.ts'
import { editStatement } from './edit-statement.ts'

/** Keeps what the holder answers before signing; gives the version of the draft that may be signed (R 4(9), IR 12(1)). */
export const saveDeclaration = defineAction({
  name: 'save-declaration',
  citation: 'IR Annex I I.20',
  input: z.object({
    id: recordId,
    version,
    wasRejected: z.enum(['yes', 'no'], 'earlier-rejection-needed'),
    rejectionDetails: optionalLines(2000),
    hasDeclared: tick.refine(value => value, 'declaration-needed'),
  }),
  allowed: mayWithStatements('save-declaration'),
  run: async (context: Asked, { id, version, wasRejected, rejectionDetails: details, hasDeclared }) => {
    const draft = await editStatement.run(context, { id })
    if (!draft.ok) return draft
    const statement = draft.value
    if (statement.version !== version) return refused({ code: 'changed-meanwhile' })
    const isRejected = wasRejected === 'yes'
    if (isRejected && details === undefined) {
      return refused({ code: 'rejection-details-needed', field: 'rejectionDetails', citation: 'R 4(9)' })
    }
    const unprintable = isRejected ? await refuseUnprintable(context, details ?? '', statement) : undefined
    if (unprintable !== undefined) return refused(unprintable)
    const earlierRejection = { wasRejected: isRejected, ...(isRejected ? { details } : {}) }
    const content = { ...statement.content, earlierRejection, hasDeclared }
    const change = changeOf(statement, { now: context.now, step: 'declaration', content })
    await updateStatement(context.transaction, change)
    context.record({ type: 'declared', record: { type: 'importer-statement', id } })
    return done({ version: change.version })
  },
})

async function refuseUnprintable(
  { services }: Asked,
  text: string,
  { operatorId }: Statement,
): Promise<Refusal | undefined> {
  const at = { field: 'rejectionDetails', citation: 'IR 18(2)' }
  const found = await services.typesetter.findUnprintable(text, operatorId)
  if (found.ok) {
    const values = { signs: nameSigns(found.value) }
    return found.value.length === 0 ? undefined : { code: 'cannot-be-printed', ...at, values }
  }
  const isBusy = found.refusals.some(({ code }) => code === 'busy')
  return isBusy ? { code: 'typesetting-busy', citation: 'IR 18(2)' } : { code: 'cannot-be-typeset', ...at }
}

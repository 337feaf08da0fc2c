import { z } from 'zod'
import { lifeCycles } from '../../../law/life-cycles.ts'
import { defineAction, done, refused } from '../../../platform/action.ts'
import { recordId } from '../../../platform/fields.ts'
import { newId } from '../../../platform/identifiers.ts'
import type { Asked } from '../../actor.ts'
import { copyGood } from '../../goods/actions/copy-good.ts'
import { findGood } from '../../goods/actions/find-good.ts'
import { listedFacts } from '../rules/change-of.ts'
import { mayWithStatements } from '../rules/permissions.ts'
import { insertStatement } from '../store/statements.ts'
import type { Statement } from '../types.ts'
import { getStatement } from './get-statement.ts'
import { numberCountry, refuseDraft } from './start-statement.ts'
import { takeNumber } from './take-number.ts'

const chosen = z
  .union([recordId.transform(id => [id]), z.array(recordId)])
  .optional()
  .transform(ids => ids ?? [])

/** A new draft like a statement: declaration and date are answered anew, files only where chosen. */
export const copyStatement = defineAction({
  name: 'copy-statement',
  citation: 'IR 11(3)',
  input: z.object({ id: recordId, photographs: chosen, supportingDocuments: chosen }),
  allowed: mayWithStatements('copy-statement'),
  run: async (context: Asked, { id, photographs, supportingDocuments }) => {
    const source = await getStatement.run(context, { id })
    if (!source.ok) return source
    const tooMany = await refuseDraft(context)
    if (tooMany !== undefined) return refused(tooMany)
    const country = numberCountry(context.actor, source.value.content)
    const goodId = source.value.good.id
    const copied = await copyGood.run(context, { goodId, country, photographs, supportingDocuments })
    if (!copied.ok) return copied
    const good = await findGood.run(context, { goodId: copied.value.id })
    if (!good.ok) return good
    const number = await takeNumber.run(context, { country })
    if (!number.ok) return number
    return done(await insertCopy(context, { ...source.value, good: good.value }, number.value))
  },
})

async function insertCopy(context: Asked, statement: Statement, number: string) {
  const { transaction, actor, now } = context
  const { plannedImportDate, exportPermit, hasDeclared, localReference, ...content } = statement.content
  const id = newId(now)
  await insertStatement(transaction, {
    id,
    operatorId: statement.operatorId,
    goodId: statement.good.id,
    objectNumber: statement.good.objectNumber,
    status: lifeCycles['ICG-S'].initial,
    stepVersions: { import: 1, good: 1, measurements: 1, provenance: 1, declaration: 0 },
    createdBy: actor.reference,
    createdAt: now,
    copiedFrom: statement.id,
    number,
    ...listedFacts({ ...statement, number, content }),
  })
  const data = { number, copiedFrom: statement.number }
  context.record({ type: 'started', record: { type: 'importer-statement', id }, data })
  return { id, number }
}

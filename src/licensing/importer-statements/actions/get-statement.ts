import { z } from 'zod'
import type { PartyFacts } from '../../../law/statement.ts'
import { defineAction, done, refused } from '../../../platform/action.ts'
import { recordId } from '../../../platform/fields.ts'
import { findUnprintable } from '../../../platform/pdf/index.ts'
import { type Asked, theClock } from '../../actor.ts'
import { findGood } from '../../goods/actions/find-good.ts'
import { getOperatorForDocument } from '../../operators/actions/get-operator-for-document.ts'
import { isDraft, mayWithStatements, statementScope } from '../rules/permissions.ts'
import { printedTexts } from '../rules/printed-texts.ts'
import { findStatementRow, type StatementRow } from '../store/statements.ts'
import type { Statement, UnprintableText } from '../types.ts'

/**
 * A statement with all its boxes, for its operator and, once submitted, for officers of all Member States; box I.18 of
 * a private person is part of it (IR 19). Code: not-found.
 */
export const getStatement = defineAction({
  name: 'get-statement',
  citation: 'IR 19',
  input: z.object({ id: recordId }),
  allowed: mayWithStatements('get-statement'),
  readOnly: true,
  run: async (context: Asked, { id }) => {
    const row = await findStatementRow(context.transaction, { id, scope: statementScope(context.actor) })
    if (row === undefined) return refused({ code: 'not-found' })
    const good = await findGood.run(context, { goodId: row.good_id })
    if (!good.ok) return good
    const party = row.holder
      ? { holder: row.holder, isHolderListed: row.holder_name !== '' }
      : await findHolder(context, row.operator_id)
    const statement = { ...fromRow(row), good: good.value, ...party }
    return done<Statement>(
      isDraft(statement.status) ? { ...statement, unprintable: unprintableTexts(statement) } : statement,
    )
  },
})

function fromRow(row: StatementRow): Omit<Statement, 'good' | 'holder' | 'isHolderListed'> {
  return {
    id: row.id,
    number: row.number,
    operatorId: row.operator_id,
    status: row.status,
    statusAt: row.status_at,
    version: row.version,
    stepVersions: row.step_versions,
    content: row.content,
    createdAt: row.created_at,
    changedAt: row.changed_at,
    copiedFrom: row.copied_from ?? undefined,
    signature: row.signature ?? undefined,
    checkCode: row.check_code ?? undefined,
    sealedFile: row.sealed_file ?? undefined,
  }
}

// One question about all texts; only where something is found, one about each.
function unprintableTexts(statement: Statement): readonly UnprintableText[] {
  const texts = printedTexts(statement)
  if (findUnprintable(texts.map(({ text }) => text).join('\n')).length === 0) return []
  return texts.flatMap(({ control, text }) => {
    const signs = findUnprintable(text)
    return signs.length > 0 ? { control, signs } : []
  })
}

interface Party {
  readonly holder: PartyFacts
  readonly isHolderListed: boolean
}

/** Box I.18 from the register, asked on behalf of an actor who lawfully handles the document. */
export async function findHolder(context: Asked, operatorId: string): Promise<Party> {
  const found = await getOperatorForDocument.run({ ...context, actor: theClock }, { operatorId })
  if (!found.ok) return { holder: {}, isHolderListed: false }
  const { name, street, city, postalCode, country, eori, isDisplayed } = found.value
  const holder = { name, street, city, postcode: postalCode, country, eori }
  return { holder, isHolderListed: isDisplayed }
}

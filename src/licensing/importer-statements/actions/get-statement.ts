import { z } from 'zod'
import type { PartyFacts } from '../../../law/statement.ts'
import { defineAction, done, refused } from '../../../platform/action.ts'
import { recordId } from '../../../platform/fields.ts'
import { type Asked, theClock } from '../../actor.ts'
import { findGood } from '../../goods/actions/find-good.ts'
import { getOperatorForDocument } from '../../operators/steps/get-operator-for-document.ts'
import { completeLanguages } from '../document-languages.ts'
import { isDraft, mayWithStatements, statementScope } from '../rules/permissions.ts'
import { printedTexts } from '../rules/printed-texts.ts'
import { findStatementRow, findSuccessor, type StatementRow } from '../store/statements.ts'
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
    const replacedBy =
      row.status === 'REPLACED' ? await findSuccessor(context.transaction, row.number) : undefined
    const statement = { ...fromRow(row), replacedBy, good: good.value, ...party }
    if (!isDraft(statement.status)) return done<Statement>(statement)
    const unprintable = await unprintableTexts(statement, context)
    return done<Statement>({ ...statement, unprintable, completeLanguages: completeLanguages() })
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
    replaces: row.replaces ?? undefined,
    authorityBoxes: {
      nationalReference: row.national_reference ?? undefined,
      admittedUntil: row.admitted_until ?? undefined,
    },
    signature: row.signature ?? undefined,
    checkCode: row.check_code ?? undefined,
    sealedFile: row.sealed_file ?? undefined,
  }
}

// One question about all texts; only where something is found, one about each.
async function unprintableTexts(statement: Statement, context: Asked): Promise<readonly UnprintableText[]> {
  const texts = printedTexts(statement)
  const all = await signsIn(texts.map(({ text }) => text).join('\n'), statement, context)
  if (all?.length === 0) return []
  const found: UnprintableText[] = []
  for (const { control, text } of texts) {
    const signs = await signsIn(text, statement, context)
    if (signs?.length !== 0) found.push({ control, signs: signs ?? [] })
  }
  return found
}

/** Nothing where the compiler breaks down at the text; while it is busy nothing is found, and signing asks again. */
async function signsIn(
  text: string,
  { operatorId }: Statement,
  { services }: Asked,
): Promise<readonly string[] | undefined> {
  const found = await services.typesetter.findUnprintable(text, operatorId)
  if (found.ok) return found.value
  return found.refusals.some(({ code }) => code === 'busy') ? [] : undefined
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

import { randomBytes } from 'node:crypto'
import { z } from 'zod'
import { transition } from '../../../../law/life-cycles.ts'
import { defineAction, done, type Outcome, refused } from '../../../../platform/action.ts'
import { holdFiles } from '../../../../platform/database/hold.ts'
import { recordId } from '../../../../platform/fields.ts'
import { sha256 } from '../../../../platform/files/index.ts'
import { canonicalJson } from '../../../../platform/history/event-digests.ts'
import type { Asked, Person } from '../../../actor.ts'
import { freezeGood } from '../../../goods/actions/freeze-good.ts'
import { version } from '../../drafts/import-fields.ts'
import { editStatement } from '../../drafts/steps/edit-draft.ts'
import { listedFacts } from '../../rules/change-of.ts'
import { writeCheckCode } from '../../rules/check-code.ts'
import { mayWithDocuments } from '../../rules/permissions.ts'
import { sign } from '../../store/documents.ts'
import type { Document, SignatureEvidence } from '../../types.ts'
import { declaredData } from '../rules/declared-data.ts'
import { signingRefusals } from '../rules/signing.ts'
import { declarationOf, sealStatement } from '../seal-document.ts'
import { replaceStatement } from '../steps/replace-document.ts'

/** The holder signs a statement; the system seals it, and it is valid at once (IR 18(2)). */
export const registerStatement = defineAction({
  name: 'register-statement',
  citation: 'IR 18(2)',
  input: z.object({ id: recordId, version }),
  allowed: mayWithDocuments('register-statement'),
  run: async (context: Asked, { id, version }) => {
    const { transaction, actor, now, services } = context
    const draft = await editStatement.run(context, { id })
    if (!draft.ok) return draft
    const statement = draft.value
    const step = transition('ICG-S', statement.status, 'register-statement')
    if (!step.ok || actor.kind !== 'person') return refused({ code: 'not-a-draft', citation: 'IR 18(2)' })
    if (statement.version !== version) return refused({ code: 'changed-meanwhile' })
    const refusals = signingRefusals(statement, actor, now)
    if (refusals.length > 0) return refused(...refusals)
    const declaration = declarationOf(statement)
    if (!declaration.ok) return declaration
    const replaced = await endReplaced(context, statement)
    if (!replaced.ok) return replaced
    const frozen = await freezeGood.run(context, { goodId: statement.goods[0].id })
    if (!frozen.ok) return frozen
    const signature = evidenceOf(context, actor, declaredData(statement, declaration.value))
    const checkCode = writeCheckCode(randomBytes(10))
    const signed = { ...statement, status: step.to, statusAt: now, signature, checkCode }
    await holdFiles(transaction)
    const sealed = await sealStatement(signed, now, services)
    if (!sealed.ok) return sealed
    const sealedFile = sealed.value
    const { holder } = statement
    const { holderName, searchWords } = listedFacts(statement)
    const signing = {
      id,
      status: step.to,
      at: now,
      version: version + 1,
      holder,
      signature,
      checkCode,
      sealedFile,
      holderName,
      searchWords,
    }
    await sign(transaction, signing)
    context.record({
      type: 'registered',
      record: { type: 'importer-statement', id },
      data: { number: statement.number, digest: signature.digest, sealedFile },
    })
    context.followUp({ queue: 'notice', data: { event: 'statement-registered', documentId: id } })
    return done({ id, number: statement.number })
  },
})

async function endReplaced(context: Asked, { replaces, number }: Document): Promise<Outcome<unknown>> {
  if (replaces === undefined) return done(undefined)
  return replaceStatement.run(context, { number: replaces, replacedBy: number })
}

function evidenceOf(
  { now, services }: Asked,
  person: Person,
  declared: ReturnType<typeof declaredData>,
): SignatureEvidence {
  return {
    account: person.accountId,
    givenName: person.givenName,
    familyName: person.familyName,
    organisation: person.role?.organisation ?? '',
    level: person.level,
    confirmedAt: person.confirmedAt.toISOString(),
    signedAt: now.toISOString(),
    digest: sha256(canonicalJson(declared)),
    sealName: services.seal.name,
    sealFingerprint: services.seal.fingerprint,
  }
}

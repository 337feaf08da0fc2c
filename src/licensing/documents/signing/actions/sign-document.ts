import { randomBytes } from 'node:crypto'
import { z } from 'zod'
import { transition } from '../../../../law/life-cycles.ts'
import { defineAction, done, refused } from '../../../../platform/action.ts'
import { holdFiles } from '../../../../platform/database/hold.ts'
import { recordId } from '../../../../platform/fields.ts'
import type { Asked } from '../../../actor.ts'
import { freezeGoods } from '../../../goods/steps/freeze-goods.ts'
import { listedFacts } from '../../change-of.ts'
import { editDraft } from '../../form/steps/edit-draft.ts'
import { kindOf } from '../../kind.ts'
import { writeCheckCode } from '../../rules/check-code.ts'
import { eventOf } from '../../rules/events.ts'
import { mayWithDocuments } from '../../rules/permissions.ts'
import { version } from '../../step-version.ts'
import { sign } from '../../store/sign.ts'
import { declaredData } from '../rules/declared-data.ts'
import { signingRefusals } from '../rules/signing.ts'
import { declarationOf, sealDocument } from '../seal-document.ts'
import { evidenceOf } from '../signature-evidence.ts'
import { replaceDocument } from '../steps/replace-document.ts'

/** The holder makes the declaration and signs; the system seals the document, and its kind says what it is then (IR 18(2)). */
export const signDocument = defineAction({
  name: 'sign-document',
  citation: 'IR 18(2)',
  input: z.strictObject({ id: recordId, version, hasDeclared: z.boolean() }),
  allowed: mayWithDocuments('sign-document'),
  run: async (context: Asked, { id, version, hasDeclared }) => {
    const { transaction, actor, now, services } = context
    const draft = await editDraft.run(context, { id })
    if (!draft.ok) return draft
    const kind = kindOf(services.kinds, draft.value.type)
    const { type, status } = draft.value
    const step = transition(type, status, kind.verbs.sign)
    if (!step.ok || actor.kind !== 'person') return refused({ code: 'not-a-draft', citation: 'IR 18(2)' })
    if (draft.value.version !== version) return refused({ code: 'changed-meanwhile' })
    const document = { ...draft.value, content: { ...draft.value.content, hasDeclared } }
    const refusals = signingRefusals(document, kind, { actor, now })
    if (refusals.length > 0) return refused(...refusals)
    const declaration = declarationOf(kind, document)
    if (!declaration.ok) return declaration
    const replaced = await replaceDocument.run(context, document)
    if (!replaced.ok) return replaced
    const frozen = await freezeGoods.run(context, { goods: document.goods })
    if (!frozen.ok) return frozen
    const declared = declaredData(document, declaration.value)
    const signature = evidenceOf(declared, { person: actor, seal: services.seal, now })
    const signed = {
      status: step.to,
      subState: step.subState,
      statusAt: now,
      signature,
      checkCode: writeCheckCode(randomBytes(10)),
    }
    await holdFiles(transaction)
    const sealed = await sealDocument({ ...document, ...signed }, now, services)
    if (!sealed.ok) return sealed
    const sealedFile = sealed.value
    await sign(transaction, {
      ...{ id, at: now, version: version + 1, holder: document.holder, sealedFile },
      ...signed,
      ...listedFacts(document),
    })
    const { number } = document
    const told = { number, digest: signature.digest, sealedFile }
    context.record(eventOf(document, { type: 'declared' }))
    context.record(eventOf(document, { type: kind.signed.event, data: told }))
    const { notice, then } = kind.signed
    if (notice !== undefined) context.followUp({ queue: 'notice', data: { event: notice, documentId: id } })
    const followed = await then?.(context, document)
    return followed === undefined || followed.ok ? done({ id, number }) : followed
  },
})

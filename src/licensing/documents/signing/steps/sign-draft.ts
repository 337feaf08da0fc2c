import { randomBytes } from 'node:crypto'
import { z } from 'zod'
import { transition } from '../../../../law/life-cycles.ts'
import { defineStep, done, refused } from '../../../../platform/action.ts'
import { holdFiles } from '../../../../platform/database/hold.ts'
import { recordId } from '../../../../platform/fields.ts'
import type { Asked } from '../../../actor.ts'
import { freezeGoods } from '../../../goods/steps/freeze-goods.ts'
import { listedFacts } from '../../change-of.ts'
import { editDraft } from '../../form/steps/edit-draft.ts'
import { kindOf } from '../../kind.ts'
import { writeCheckCode } from '../../rules/check-code.ts'
import { eventOf } from '../../rules/events.ts'
import { version } from '../../step-version.ts'
import { sign } from '../../store/sign.ts'
import { declaredData } from '../rules/declared-data.ts'
import { signingRefusals } from '../rules/signing.ts'
import { declarationOf, sealDocument } from '../seal-document.ts'
import { evidenceOf } from '../signature-evidence.ts'
import { checkSigner } from './check-signer.ts'
import { replaceDocument } from './replace-document.ts'

/** What is sent to sign a draft: its version as it was read, and the declaration of box I.20. */
export const signingInput = z.strictObject({ id: recordId, version, hasDeclared: z.boolean() })

type Signing = z.output<typeof signingInput>

/**
 * Signs a draft for its holder and seals it; its kind says what it is then. Codes: not-found, not-a-draft,
 * changed-meanwhile, confirmation-needed, declaration-needed, those of gaps and of the printed document.
 */
export const signDraft = defineStep({
  name: 'sign-draft',
  citation: 'IR 18(2)',
  run: async (context: Asked, { id, version, hasDeclared }: Signing) => {
    const { transaction, actor, now, services } = context
    const draft = await editDraft.run(context, { id })
    if (!draft.ok) return draft
    const kind = kindOf(services.kinds, draft.value.type)
    const { type, status } = draft.value
    const step = transition(type, status, kind.verbs.sign)
    if (!step.ok || actor.kind !== 'person') return refused({ code: 'not-a-draft', citation: 'IR 18(2)' })
    if (draft.value.version !== version) return refused({ code: 'changed-meanwhile' })
    const signer = await checkSigner.run(context, draft.value)
    if (!signer.ok) return signer
    const { representing } = signer.value
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
    const signature = evidenceOf(declared, { person: actor, representing, seal: services.seal, now })
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
    const told = {
      number,
      digest: signature.digest,
      sealedFile,
      ...(representing === undefined ? {} : { representing }),
    }
    context.record(eventOf(document, { type: 'declared' }))
    context.record(eventOf(document, { type: kind.signed.event, data: told }))
    const { notice } = kind.signed
    if (notice !== undefined) context.followUp({ queue: 'notice', data: { event: notice, documentId: id } })
    return done({ id, number, type, authorityId: document.content.competentAuthority?.id })
  },
})

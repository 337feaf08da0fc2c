import { z } from 'zod'
import { defineAction, done, type Refusal, refused } from '../../../../platform/action.ts'
import { email, optionalDate, optionalLines, optionalText, recordId } from '../../../../platform/fields.ts'
import { newId } from '../../../../platform/identifiers.ts'
import { languages } from '../../../../platform/words/index.ts'
import type { Asked } from '../../../actor.ts'
import { invitationLasts } from '../../../documents/access/rules.ts'
import { eventOf } from '../../../documents/rules/events.ts'
import { actingName } from '../../acting.ts'
import { mayWithLicences } from '../../rules/permissions.ts'
import { holdCase } from '../../steps/hold-case.ts'
import { loadApplication } from '../../steps/load-application.ts'
import { insertOpinion, nextNumber } from '../../store/opinions.ts'
import { boxGroupNames } from '../rules/box-groups.ts'
import { wishDateBounds } from '../rules/limits.ts'
import { opinionNotice } from '../rules/opinion-notice.ts'
import { isUsable } from '../rules/standing.ts'
import { shownToAsked } from '../shown-to-asked.ts'
import { findAsked } from '../steps/find-asked.ts'

const languageCodes = languages.map(({ code }) => code)

/**
 * The authority asks an expert, another authority or a customs office for an opinion, before it decides (Default 57): a
 * thread of its own, which shows what was chosen and changes no clock. Codes: not-found, not-open, required, and those of
 * find-asked.
 */
export const askOpinion = defineAction({
  name: 'ask-opinion',
  citation: 'Default 57',
  input: z.strictObject({
    id: recordId,
    asked: z.enum(['expert', 'authority', 'customs'], 'required'),
    name: optionalText(200),
    email: email.optional(),
    language: z.enum(languageCodes).default('en'),
    authorityId: recordId.optional(),
    office: optionalText(20),
    question: optionalLines(10_000),
    wishedOn: optionalDate(wishDateBounds),
    goods: z.array(recordId).default([]),
    boxes: z.array(z.enum(boxGroupNames)).default([]),
    papers: z.array(recordId).default([]),
  }),
  allowed: mayWithLicences('ask-opinion'),
  run: async (context: Asked, { id, question = '', wishedOn, goods, boxes, papers, ...whom }) => {
    const { transaction, actor, now } = context
    const found = await holdCase.run(context, { id })
    if (!found.ok) return found
    const { authorityId } = found.value
    if (!isUsable({ authorityId }, found.value)) return refused({ code: 'not-open', citation: 'Default 57' })
    const asked = await findAsked.run(context, { ...whom, found: found.value })
    const application = await loadApplication.run(context, found.value)
    if (!application.ok) return application
    const shown = shownToAsked(application.value.document, { goods, boxes, papers })
    const refusals = [
      ...(asked.ok ? [] : asked.refusals),
      ...(question === '' ? [{ code: 'required', field: 'question' }] : []),
      ...refuseChoice(shown.goods, { goods, papers }),
    ]
    if (!asked.ok || refusals.length > 0) return refused(...refusals)
    const opinion = {
      ...{ id: newId(now), documentId: id, authorityId, question, wishedOn, shown, ...asked.value },
      number: await nextNumber(transaction, id),
      ...{ askedAt: now, askedBy: actor.reference, askedByName: actingName(actor) },
      expiresAt: whom.asked === 'expert' ? new Date(now.getTime() + invitationLasts) : undefined,
    }
    await insertOpinion(transaction, opinion)
    context.record(eventOf(found.value, { type: 'opinion-asked', data: { opinion: opinion.id } }))
    context.followUp(
      whom.asked === 'expert'
        ? { queue: 'expert-invitation', data: { opinionId: opinion.id } }
        : opinionNotice('opinion-asked', opinion, now),
    )
    return done({ id: opinion.id })
  },
})

type Shown = ReturnType<typeof shownToAsked>['goods']

function refuseChoice(
  shown: Shown,
  { goods, papers }: { readonly goods: readonly string[]; readonly papers: readonly string[] },
): readonly Refusal[] {
  if (goods.length === 0) return [{ code: 'required', field: 'goods' }]
  const isKnown = goods.every(id => shown.some(good => good.id === id))
  const given = shown.flatMap(good => good.supportingDocuments.map(paper => paper.id))
  return [
    ...(isKnown ? [] : [{ code: 'not-found', field: 'goods' }]),
    ...(papers.every(id => given.includes(id)) ? [] : [{ code: 'paper-of-other-good', field: 'papers' }]),
  ]
}

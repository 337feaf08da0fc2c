import { z } from 'zod'
import { supportingDocuments } from '../../../../law/evidence.ts'
import { dayIn } from '../../../../law/time-zones.ts'
import { defineAction, done, refused } from '../../../../platform/action.ts'
import { optionalLines, pastedLine, recordId } from '../../../../platform/fields.ts'
import type { Asked } from '../../../actor.ts'
import { writeEvidence } from '../../../goods/steps/write-evidence.ts'
import { isDayOrYear, readDayOrYear } from '../../../law-library/proposals/rules/entry-gaps.ts'
import { daysMeant } from '../../../law-library/rules/in-force.ts'
import { staleness } from '../../form/rules/staleness.ts'
import { editGood } from '../../form/steps/edit-good.ts'
import { writeChange } from '../../form/steps/write-change.ts'
import { kindOf } from '../../kind.ts'
import { goodsWith } from '../../rules/goods-with.ts'
import { mayWithDocuments } from '../../rules/permissions.ts'
import { placeOf } from '../../rules/place-of.ts'
import { version } from '../../step-version.ts'
import type { Document } from '../../types.ts'

const reasons = Object.fromEntries(supportingDocuments.map(({ type }) => [type, optionalLines(1000)]))

const leftCountry = pastedLine(20)
  .optional()
  .transform(readDayOrYear)
  .refine(value => value === undefined || isDayOrYear(value), 'day-or-year')

/**
 * What the holder says of the evidence for a good beside its papers: when it left the country of interest, and why a kind of
 * evidence does not exist. Codes: not-found, changed-meanwhile, day-or-year, date-late.
 */
export const answerEvidence = defineAction({
  name: 'answer-evidence',
  citation: 'R 4(4)',
  input: z.strictObject({
    id: recordId,
    goodId: recordId,
    version,
    leftCountry,
    absent: z.strictObject(reasons).default({}),
  }),
  allowed: mayWithDocuments('answer-evidence'),
  run: async (context: Asked, { id, goodId, version, leftCountry, absent }) => {
    const inHand = await editGood.run(context, { id, goodId })
    if (!inHand.ok) return inHand
    const { draft, good } = inHand.value
    if (kindOf(context.services.kinds, draft.type).evidence === undefined)
      return refused({ code: 'not-found' })
    const step = `provenance:${good.id}` as const
    const stale = staleness(draft, step, version)
    if (stale.length > 0) return refused(...stale)
    if (leftCountry !== undefined && isToCome(draft, leftCountry, context.now))
      return refused({ code: 'date-late', field: 'leftCountry' })
    const evidence = { ...(leftCountry && { leftCountry }), absent }
    const written = await writeEvidence.run(context, { good, evidence })
    if (!written.ok) return written
    const data = { step: 'provenance', boxes: ['I.17'], object: good.objectNumber, ...evidence }
    const events = [{ type: 'changed', data }] as const
    const goods = goodsWith(draft.goods, written.value)
    const saved = await writeChange.run(context, { draft, step, goods, events })
    return saved.ok ? done({ id }) : saved
  },
})

function isToCome(draft: Document, leftCountry: string, now: Date): boolean {
  return daysMeant(leftCountry).from > dayIn(placeOf(draft), now)
}

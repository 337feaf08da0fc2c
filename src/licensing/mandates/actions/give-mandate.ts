import { z } from 'zod'
import { documentTypes } from '../../../law/annex.ts'
import { dayIn, endOfDayIn, startOfDayIn } from '../../../law/time-zones.ts'
import { defineAction, done, type Refusal, refused } from '../../../platform/action.ts'
import { line, optionalDate } from '../../../platform/fields.ts'
import { newId } from '../../../platform/identifiers.ts'
import type { Asked } from '../../actor.ts'
import { operatorOf } from '../../goods/rules/permissions.ts'
import { mandateBounds, mayWithMandates, ofMandate } from '../rules.ts'
import { insertMandate } from '../store.ts'
import { findRepresentative } from './find-representative.ts'

const terms = z.strictObject({
  eori: line(40).default(''),
  types: z.array(z.enum(documentTypes)).default([]),
  validFrom: optionalDate(mandateBounds),
  validUntil: optionalDate(mandateBounds),
  maySign: z.boolean().default(false),
})

type Terms = z.output<typeof terms>

/**
 * The holder lets another operator act for it: for types of documents, for days, with or without the right to sign. Codes:
 * those of find-representative; required (types, validFrom, validUntil), date-order, date-past.
 */
export const giveMandate = defineAction({
  name: 'give-mandate',
  citation: 'Default 43',
  input: terms,
  allowed: mayWithMandates('give-mandate'),
  run: async (context: Asked, input) => {
    const { transaction, actor, now } = context
    const found = await findRepresentative.run(context, { eori: input.eori })
    if (!found.ok) return found
    const holderId = operatorOf(actor)
    const { types, maySign, validFrom, validUntil } = input
    const place = (actor.kind === 'person' && actor.role?.memberState) || ''
    const refusals = refuseTerms(input, dayIn(place, now))
    if (refusals.length > 0 || holderId === undefined || !validFrom || !validUntil)
      return refused(...refusals)
    const mandate = { id: newId(now), holderId, representativeId: found.value.id }
    const agreed = { types: [...new Set(types)], maySign, validFrom, validUntil }
    const [startsAt, endsAt] = [startOfDayIn(place, validFrom), endOfDayIn(place, validUntil)]
    const given = { givenAt: now, givenBy: actor.reference }
    await insertMandate(transaction, { ...mandate, ...agreed, ...given, startsAt, endsAt })
    context.record({ ...ofMandate(mandate.id, 'given'), data: { ...mandate, ...agreed } })
    context.followUp({ queue: 'mandate-notice', data: { event: 'given', mandateId: mandate.id } })
    return done({ id: mandate.id })
  },
})

function refuseTerms({ types, validFrom, validUntil }: Terms, today: string): readonly Refusal[] {
  const missing = Object.entries({ validFrom, validUntil }).flatMap(([field, value]) =>
    value === undefined ? [{ code: 'required', field }] : [],
  )
  const isWrongWay = validFrom !== undefined && validUntil !== undefined && validUntil < validFrom
  return [
    ...(types.length === 0 ? [{ code: 'required', field: 'types' }] : []),
    ...missing,
    ...(validFrom !== undefined && validFrom < today ? [{ code: 'date-past', field: 'validFrom' }] : []),
    ...(isWrongWay ? [{ code: 'date-order', field: 'validUntil' }] : []),
  ]
}

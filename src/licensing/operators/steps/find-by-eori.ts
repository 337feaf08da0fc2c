import { checkEori } from '../../../law/eori.ts'
import { dayIn } from '../../../law/time-zones.ts'
import { defineStep, done, refused } from '../../../platform/action.ts'
import type { Asked } from '../../actor.ts'
import { isOpenOn } from '../rules/statuses.ts'
import { listByEori } from '../store/by-eori.ts'

/** An operator as whoever knows its EORI number is told: a private person keeps the name. */
export interface OperatorByEori {
  readonly id: string
  readonly eori: string
  /** Nothing for a private person. */
  readonly name: string | undefined
  readonly memberState: string
}

/** The registered operator with an EORI number, for which somebody may act today. Codes at `eori`: required, eori-malformed, eori-of-third-country, eori-not-registered. */
export const findByEori = defineStep({
  name: 'find-by-eori',
  citation: 'IR 16',
  run: async ({ transaction, now }: Asked, { typed }: { readonly typed: string }) => {
    if (typed.trim() === '') return refused({ code: 'required', field: 'eori' })
    const { normalised, refusal } = checkEori(typed)
    if (refusal !== undefined) return refused({ ...refusal, field: 'eori' })
    const all = await listByEori(transaction, normalised)
    const found = all.find(({ status, memberState, ...activity }) => {
      const { validFrom, validTo } = activity
      const days = { status, validFrom: validFrom ?? undefined, validTo: validTo ?? undefined }
      return isOpenOn(days, dayIn(memberState, now))
    })
    if (found === undefined) return refused({ code: 'eori-not-registered', field: 'eori' })
    const { id, name, isDisplayed, memberState } = found
    const shown = isDisplayed ? name : undefined
    return done<OperatorByEori>({ id, eori: normalised, name: shown, memberState })
  },
})

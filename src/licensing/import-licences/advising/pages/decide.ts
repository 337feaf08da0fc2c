import type { z } from 'zod'
import type { Action } from '../../../../platform/action.ts'
import { decodeForm } from '../../../../platform/http/decode-form.ts'
import { sendingKey } from '../../../../platform/http/form.ts'
import { leadTo } from '../../../../platform/http/respond.ts'
import { perform } from '../../../../platform/perform.ts'
import type { Actor } from '../../../actor.ts'
import { typedValues, type Visiting } from '../../../documents/visiting.tsx'
import type { LicensingServices } from '../../../workplace.ts'
import { declareNoConflict } from '../actions/declare-no-conflict.ts'
import { declineOpinion } from '../actions/decline-opinion.ts'
import { opinionAddress } from '../views/opinion.tsx'
import { findAskedOpinion } from './found-opinion.ts'
import { showAgain } from './opinion.tsx'

interface Door<Schema extends z.ZodType> {
  readonly action: Action<Actor, LicensingServices, Schema, unknown>
  /** Below the page of the opinion. */
  readonly form: string
  readonly done: string
}

async function decide<Schema extends z.ZodType>(visiting: Visiting, { action, form, done }: Door<Schema>) {
  const opinion = await findAskedOpinion(visiting)
  if (opinion === undefined) return visiting.reply
  const { site, request, reply } = visiting
  const { id: opinionId } = opinion
  const outcome = await perform(site.workplace, action, {
    actor: request.visit.actor,
    input: { ...decodeForm(action.input, request.body), opinionId },
    idempotencyKey: sendingKey(request.body, opinionId),
  })
  if (outcome.ok) return leadTo(reply, `${opinionAddress(opinion)}?done=${done}`)
  const { refusals } = outcome
  return showAgain(visiting, opinion, { values: typedValues(request.body), refusals, form })
}

/** An expert declares to have no conflict of interest. */
export const declareHere = (visiting: Visiting) =>
  decide(visiting, { action: declareNoConflict, form: 'declaration', done: 'declared' })

/** Whoever was asked gives no opinion. */
export const declineHere = (visiting: Visiting) =>
  decide(visiting, { action: declineOpinion, form: 'refusal', done: 'declined' })

import type { Refusal } from '../../../../platform/action.ts'
import type { Actor } from '../../../actor.ts'
import { gapsOf, type Judging } from '../../form/rules/gaps-of.ts'
import type { Document } from '../../types.ts'

const freshMilliseconds = 5 * 60_000

/** Whether a person has proved two factors within the last five minutes (Default 17). */
export function isConfirmedFreshly(actor: Actor, now: Date): boolean {
  if (actor.kind !== 'person') return false
  const age = now.getTime() - actor.confirmedAt.getTime()
  return age <= freshMilliseconds
}

/** Why a draft may not be signed now: what it lacks, what is not declared, whether the person is confirmed. */
export function signingRefusals(
  statement: Document,
  kind: Judging,
  { actor, now }: { readonly actor: Actor; readonly now: Date },
): readonly Refusal[] {
  const gaps: readonly Refusal[] = gapsOf(statement, now, kind)
  const { hasDeclared } = statement.content
  return [
    ...gaps,
    ...(hasDeclared ? [] : [{ code: 'declaration-needed', field: 'hasDeclared', citation: 'IR 12(1)' }]),
    ...(isConfirmedFreshly(actor, now) ? [] : [{ code: 'confirmation-needed', citation: 'Default 17' }]),
  ]
}

import { addDays, type IsoDate } from '../../law/iso-date.ts'
import { type Actor, isAmong, type Standing } from '../actor.ts'
import { operatorOf } from '../goods/rules/permissions.ts'
import type { Mandate, MandateEvent, MandateSide, MandateState } from './types.ts'

/** Who may ask what of mandates; which mandates, the operator of the actor decides. */
export const mandatePermissions = {
  'find-representative': ['holder'],
  'give-mandate': ['holder'],
  'end-mandate': ['holder'],
  'list-mandates': ['holder'],
  'get-mandate': ['holder'],
  'list-principals': ['holder'],
  'plan-mandate-letters': ['clock'],
  'find-mandate-letter': ['clock'],
  'list-ending-mandates': ['clock'],
} as const satisfies Record<string, readonly Standing[]>

/** Whether an actor may ask something of mandates at all. */
export function mayWithMandates(name: keyof typeof mandatePermissions): (actor: Actor) => boolean {
  return isAmong(mandatePermissions[name])
}

/** Whether an actor gives and ends mandates: an administrator of the operator, since others then act in its name. */
export function mayGiveMandates(actor: Actor): boolean {
  return operatorOf(actor) !== undefined && actor.kind === 'person' && actor.role?.isAdministrator === true
}

/** On which side of a mandate an actor stands; nothing for a stranger. */
export function sideOf(
  actor: Actor,
  { holderId, representativeId }: Pick<Mandate, 'holderId' | 'representativeId'>,
): MandateSide | undefined {
  const own = operatorOf(actor)
  if (own === undefined) return undefined
  if (own === holderId) return 'holder'
  return own === representativeId ? 'representative' : undefined
}

/** Where a mandate stands at an instant. */
export function stateOf(
  { startsAt, endsAt, endedAt }: Pick<Mandate, 'startsAt' | 'endsAt' | 'endedAt'>,
  now: Date,
): MandateState {
  if (endedAt !== undefined) return 'ended'
  if (now < startsAt) return 'coming'
  return now < endsAt ? 'valid' : 'passed'
}

/** Whether an actor may end a mandate now: the holder revokes it, the representative lays it down. */
export function mayEnd(actor: Actor, mandate: Mandate, now: Date): boolean {
  const isOpen = ['coming', 'valid'].includes(stateOf(mandate, now))
  return isOpen && sideOf(actor, mandate) !== undefined && mayGiveMandates(actor)
}

const YEARS = 5

/** Between which days mandates may run: none begins in the past, none is given for longer than five years. */
export const mandateBounds = (today: string) => ({ earliest: today, latest: latestDay(today) })

function latestDay(today: IsoDate): IsoDate {
  return addDays(today, YEARS * 365 + 1)
}

/** An event of a mandate, to be recorded. */
export function ofMandate(id: string, type: MandateEvent) {
  return { type, record: { type: 'mandate', id } } as const
}

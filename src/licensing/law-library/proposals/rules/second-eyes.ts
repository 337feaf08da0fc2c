import type { Refusal } from '../../../../platform/action.ts'
import type { EntryEventType, EntryStep, KeptEntry } from '../../types.ts'

/** What an officer, known by their account, wants to do with the version of an entry that they have read. */
export interface Wish {
  readonly step: EntryStep
  readonly accountId: string
  readonly revision: number
}

/** Steps that somebody else than the proposer has to take, and those that are the proposer's alone. */
const bySecond: readonly EntryStep[] = ['confirm', 'confirm-withdrawal']

/** What may be done with an entry as it stands, by one officer or another. */
function possibleSteps({ state, withdrawal }: KeptEntry): readonly EntryStep[] {
  if (state === 'proposed') return ['change', 'confirm', 'decline']
  if (state !== 'published') return []
  return withdrawal === undefined ? ['propose-change', 'propose-withdrawal'] : ['confirm-withdrawal', 'keep']
}

/** Why the second pair of eyes cannot be this one, or a proposal not be changed by this officer. */
function refuseWho({ proposedBy, withdrawal }: KeptEntry, { step, accountId }: Wish): Refusal | undefined {
  const first = withdrawal?.by ?? proposedBy
  if (bySecond.includes(step) && first === accountId) return { code: 'own-proposal' }
  return step === 'change' && proposedBy !== accountId ? { code: 'not-your-proposal' } : undefined
}

/** Why a step cannot be taken; undefined when it can. */
export function refuseStep(entry: KeptEntry, wish: Wish): Refusal | undefined {
  if (entry.revision !== wish.revision) return { code: 'changed-meanwhile' }
  if (!possibleSteps(entry).includes(wish.step)) return { code: 'not-now' }
  return refuseWho(entry, wish)
}

/** What an officer may do with an entry. */
export function stepsFor(entry: KeptEntry, accountId: string): readonly EntryStep[] {
  return possibleSteps(entry).filter(
    step => refuseWho(entry, { step, accountId, revision: entry.revision }) === undefined,
  )
}

/** An event of the entries of a country, to be recorded. */
export function ofCountryLaw(country: string, type: EntryEventType) {
  return { type, record: { type: 'country-law', id: country } } as const
}

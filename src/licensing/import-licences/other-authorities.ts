import { perform } from '../../platform/perform.ts'
import { listAuthorities } from '../authorities/actions/list-authorities.ts'
import { listMemberStates } from '../authorities/actions/list-member-states.ts'
import type { Authority } from '../authorities/types.ts'
import type { Visiting } from '../documents/visiting.tsx'
import type { HandledCase } from './visiting.tsx'

/** The authorities beside the one that handles a case: the central one of each other State, and the others of its own. */
export async function otherAuthorities({ site, request }: Visiting, { found }: HandledCase) {
  const { say, visit } = request
  const { id, memberState } = found.authority
  const asked = { actor: visit.actor }
  const states = await perform(site.workplace, listMemberStates, { ...asked, input: {} })
  const own = await perform(site.workplace, listAuthorities, { ...asked, input: { country: memberState } })
  const others = states.ok ? states.value.map(({ central }) => central) : []
  const all = [...(own.ok ? own.value : []), ...others.filter(other => other.memberState !== memberState)]
  const labelOf = (one: Authority) => `${say.country(one.memberState)}: ${one.name}`
  return all
    .filter(one => one.id !== id)
    .map(one => ({ value: one.id, label: labelOf(one) }))
    .toSorted((left, right) => left.label.localeCompare(right.label, say.language))
}

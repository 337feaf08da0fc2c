import { perform } from '../../../platform/perform.ts'
import type { Person } from '../../actor.ts'
import { listAskedOpinions } from '../../import-licences/advising/actions/list-asked-opinions.ts'
import type { Site } from '../../site.ts'

/** What was asked of somebody, and how much of it still waits. */
export async function opinionsOf({ workplace }: Site, actor: Person) {
  const listed = await perform(workplace, listAskedOpinions, { actor, input: {} })
  const lines = listed.ok ? listed.value : []
  return { all: lines.length, waiting: lines.filter(({ standing }) => standing === 'open').length }
}

import { perform } from '../../../../platform/perform.ts'
import { isAskedToSignIn, showBody, type Visiting } from '../../../documents/visiting.tsx'
import { listAskedOpinions } from '../actions/list-asked-opinions.ts'
import { AskedList } from '../views/asked-list.tsx'
import { words } from '../words.ts'

/** The opinions that were asked of the visitor. */
export async function showAskedList(visiting: Visiting) {
  if (await isAskedToSignIn(visiting)) return visiting.reply
  const { site, request } = visiting
  const { say, visit } = request
  const listed = await perform(site.workplace, listAskedOpinions, { actor: visit.actor, input: {} })
  const lines = listed.ok ? listed.value : []
  return showBody(visiting, { title: say(words.listTitle), content: <AskedList say={say} lines={lines} /> })
}

import { z } from 'zod'
import { line } from '../../../../platform/fields.ts'
import { perform } from '../../../../platform/perform.ts'
import { answerAbsent, showBody, type Visiting } from '../../../documents/visiting.tsx'
import { isNoOfficer } from '../../visiting.tsx'
import { listApplicationsElsewhere } from '../actions/list-applications-elsewhere.ts'
import { elsewhereAddress } from '../views/address.ts'
import { ElsewhereList } from '../views/list.tsx'
import { words } from '../words.ts'

const query = z.object({ after: line(100).optional().catch(undefined) })

/** The applications of which the visitor's authority was notified. */
export async function showElsewhere(visiting: Visiting) {
  const { site, request, reply } = visiting
  if (await isNoOfficer(visiting)) return reply
  const { after: cursor } = query.parse(request.query)
  const asked = { actor: request.visit.actor, input: { cursor } }
  const listed = await perform(site.workplace, listApplicationsElsewhere, asked)
  if (!listed.ok) return answerAbsent(visiting)
  const { applications, next } = listed.value
  const older = next === undefined ? undefined : `${elsewhereAddress()}?after=${next}`
  const newest = cursor === undefined ? undefined : elsewhereAddress()
  const { say } = request
  return showBody(visiting, {
    title: say(words.title),
    content: <ElsewhereList {...{ say, applications, older, newest }} />,
  })
}

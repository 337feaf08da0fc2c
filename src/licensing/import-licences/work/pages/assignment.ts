import { z } from 'zod'
import type { Outcome } from '../../../../platform/action.ts'
import { line } from '../../../../platform/fields.ts'
import { decodeForm } from '../../../../platform/http/decode-form.ts'
import { sendingKey } from '../../../../platform/http/form.ts'
import { leadTo } from '../../../../platform/http/respond.ts'
import { perform } from '../../../../platform/perform.ts'
import type { Visiting } from '../../../documents/visiting.tsx'
import { workAddress } from '../../asked-work.ts'
import { beginExamination } from '../../cases/actions/begin-examination.ts'
import { caseAddress, findHandled, isNoOfficer } from '../../visiting.tsx'
import { assignCases } from '../actions/assign-cases.ts'
import { releaseCase } from '../actions/release-case.ts'
import { takeCase } from '../actions/take-case.ts'
import { showWork } from './work.tsx'

const sent = z.object({ list: line(1000).optional().catch(undefined) })

/** The list from which a form was sent, as its address asks; nothing where it was sent from a case. */
function listOf({ request }: Visiting): Readonly<Record<string, string>> | undefined {
  const { list } = sent.parse(request.body ?? {})
  return list === undefined ? undefined : Object.fromEntries(new URLSearchParams(list))
}

function withoutDone({ done: _, count: __, ...asked }: Readonly<Record<string, string>>) {
  return asked
}

/** Gives the ticked cases to a colleague. */
export async function assignTicked(visiting: Visiting) {
  const { site, request, reply } = visiting
  if (await isNoOfficer(visiting)) return reply
  const input = decodeForm(assignCases.input, request.body)
  const outcome = await perform(site.workplace, assignCases, {
    actor: request.visit.actor,
    input: { ids: [], ...input },
    idempotencyKey: sendingKey(request.body),
  })
  const list = withoutDone(listOf(visiting) ?? {})
  if (!outcome.ok) return showWork(visiting, list, outcome.refusals)
  return leadTo(reply, workAddress({ ...list, done: 'assigned', count: `${outcome.value.assigned}` }))
}

/** Takes a case; with that its examination begins. */
export async function take(visiting: Visiting) {
  const shown = await findHandled(visiting)
  if (shown === undefined) return visiting.reply
  const { id } = shown.found
  const asked = { actor: visiting.request.visit.actor, input: { id } }
  const { workplace } = visiting.site
  const taken = await perform(workplace, takeCase, asked)
  // Where there is nothing to begin, such as while an answer is waited for, it stays as it is.
  if (taken.ok) await perform(workplace, beginExamination, asked)
  return goOn(visiting, taken, { id, done: 'taken' })
}

/** Begins to examine a case that one has, such as one that was answered. */
export async function begin(visiting: Visiting) {
  const shown = await findHandled(visiting)
  if (shown === undefined) return visiting.reply
  const { id } = shown.found
  const asked = { actor: visiting.request.visit.actor, input: { id } }
  const begun = await perform(visiting.site.workplace, beginExamination, asked)
  return goOn(visiting, begun, { id, done: 'begun' })
}

/** Gives a case back to all colleagues. */
export async function release(visiting: Visiting) {
  const shown = await findHandled(visiting)
  if (shown === undefined) return visiting.reply
  const { id } = shown.found
  const asked = { actor: visiting.request.visit.actor, input: { id } }
  return goOn(visiting, await perform(visiting.site.workplace, releaseCase, asked), { id, done: 'released' })
}

interface Done {
  readonly id: string
  readonly done: string
}

function goOn(visiting: Visiting, outcome: Outcome<unknown>, { id, done }: Done) {
  const list = listOf(visiting)
  if (list === undefined)
    return leadTo(visiting.reply, caseAddress({ id }, `?done=${outcome.ok ? done : 'not-now'}`))
  if (!outcome.ok) return showWork(visiting, withoutDone(list), outcome.refusals)
  return leadTo(visiting.reply, workAddress({ ...withoutDone(list), done }))
}

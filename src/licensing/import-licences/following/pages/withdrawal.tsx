import type { FastifyReply } from 'fastify'
import type { Refusal } from '../../../../platform/action.ts'
import { decodeForm } from '../../../../platform/http/decode-form.ts'
import { sendingKey } from '../../../../platform/http/form.ts'
import { leadTo } from '../../../../platform/http/respond.ts'
import { perform } from '../../../../platform/perform.ts'
import { explained, newKey, showBody, typedValues, type Visiting } from '../../../documents/visiting.tsx'
import { withdrawApplication } from '../../cases/actions/withdraw-application.ts'
import type { ShownCase } from '../../rules/show-case.ts'
import { findOwnCase } from '../../seen-case.ts'
import { isUndecided, situationOf } from '../rules/situation.ts'
import { WithdrawalPage, withdrawalAddress } from '../views/withdrawal.tsx'
import { words } from '../words/case.ts'

/** Whether the application shall be withdrawn. */
export async function askWithdrawal(visiting: Visiting): Promise<FastifyReply> {
  const shown = await findOwnCase(visiting)
  return shown === undefined ? visiting.reply : show(visiting, shown, [])
}

function show(visiting: Visiting, { document, found }: ShownCase, refusals: readonly Refusal[]) {
  const { request, reply } = visiting
  const { say } = request
  const { address, number } = document
  const situation = situationOf(found)
  if (situation === undefined || !isUndecided(situation)) return leadTo(reply, `${address}/case`)
  const values = request.method === 'POST' ? typedValues(request.body) : {}
  const form = { say, values, errors: explained(visiting, refusals) }
  return showBody(visiting, {
    title: say(words.withdrawTitle, { number }),
    problem: refusals.length > 0,
    typedAt: withdrawalAddress(address),
    content: <WithdrawalPage {...{ form, address, number, situation }} idempotencyKey={newKey(visiting)} />,
  })
}

/** Withdraws it; who comes too late is led to the case. */
export async function withdraw(visiting: Visiting): Promise<FastifyReply> {
  const { site, request, reply } = visiting
  const shown = await findOwnCase(visiting)
  if (shown === undefined) return reply
  const { id, address } = shown.document
  const outcome = await perform(site.workplace, withdrawApplication, {
    actor: request.visit.actor,
    input: { ...decodeForm(withdrawApplication.input, request.body), id },
    idempotencyKey: sendingKey(request.body),
  })
  if (outcome.ok) return leadTo(reply, `${address}/case?done=withdrawn`)
  const isTooLate = outcome.refusals.some(({ code }) => code.startsWith('transition-'))
  return isTooLate ? leadTo(reply, `${address}/case?done=too-late`) : show(visiting, shown, outcome.refusals)
}

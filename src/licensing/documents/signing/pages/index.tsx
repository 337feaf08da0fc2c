import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import type { Action, Outcome, Refusal } from '../../../../platform/action.ts'
import { decodeForm } from '../../../../platform/http/decode-form.ts'
import { sendingKey } from '../../../../platform/http/form.ts'
import { leadTo } from '../../../../platform/http/respond.ts'
import { perform } from '../../../../platform/perform.ts'
import { isShowingAgain } from '../../../../platform/showing-again.ts'
import { fullName } from '../../../../platform/words/index.ts'
import type { Actor } from '../../../actor.ts'
import type { Site } from '../../../site.ts'
import type { LicensingServices } from '../../../workplace.ts'
import { writeBoxes } from '../../boxes/form-boxes.ts'
import { rowsOfPage } from '../../boxes/rows.ts'
import type { DocumentKind } from '../../kind.ts'
import { isHolder, maySignFor } from '../../rules/permissions.ts'
import type { Document, DocumentHead } from '../../types.ts'
import {
  answerAbsent,
  draftFrame,
  explained,
  findDraft,
  findDraftHead,
  showBody,
  typedValues,
  type Visiting,
} from '../../visiting.tsx'
import { saveDeclaration } from '../actions/save-declaration.ts'
import { signDocument } from '../actions/sign-document.ts'
import { isConfirmedFreshly } from '../rules/signing.ts'
import { declarationOf } from '../seal-document.ts'
import { SignPage, signatureAddress } from '../views/sign.tsx'

/** The action that signs documents of a kind. */
export type SigningAction = Action<Actor, LicensingServices, typeof signDocument.input, unknown>

/** A kind of document with the action by which it is signed, where that is one of its own. */
export interface SignedKind {
  readonly kind: DocumentKind
  readonly sign?: SigningAction | undefined
}

const readyQuery = z.object({ confirmed: z.string().optional() })

/** The signature: declaration, a fresh second factor, and then it is valid. */
export function addSignPages(
  server: FastifyInstance,
  site: Site,
  { kind, sign: action = signDocument }: SignedKind,
): void {
  server.get(`${kind.path}/:id/sign`, async (request, reply) => {
    const visiting = { site, request, reply, kind }
    const statement = await findDraft(visiting)
    if (statement === undefined) return reply
    const { gaps } = draftFrame(visiting, statement)
    const maySign = maySignFor(request.visit.actor, statement)
    if (gaps.length > 0 || !maySign) return leadTo(reply, `${statement.address}/summary`)
    return showSigning(visiting, statement, [])
  })
  server.post(`${kind.path}/:id/signature`, async (request, reply) =>
    sign({ site, request, reply, kind }, action),
  )
}

function showSigning(visiting: Visiting, statement: Document, refusals: readonly Refusal[]) {
  const { site, request, kind } = visiting
  const { say, visit } = request
  const { actor } = visit
  const declaration = declarationOf(kind, statement)
  if (actor.kind !== 'person' || !declaration.ok) return answerAbsent(visiting)
  const isBack = readyQuery.safeParse(request.query).data?.confirmed === 'yes'
  const isAnswer = request.method === 'POST'
  const values = isAnswer ? typedValues(request.body) : isBack ? keptDeclaration(visiting, statement) : {}
  const content = (
    <SignPage
      draft={draftFrame(visiting, statement)}
      pages={kind.pages}
      form={{ say, values, errors: explained(visiting, refusals) }}
      statement={statement}
      declaration={declaration.value}
      inOwnWords={kind.declaration(say, statement)}
      signer={{
        name: fullName(actor),
        organisation: actor.role?.organisation ?? '',
      }}
      representing={isHolder(actor, statement) ? undefined : (statement.holder.name ?? '')}
      isConfirmed={isBack && isConfirmedFreshly(actor, site.workplace.clock.now())}
    />
  )
  const typedAt = signatureAddress(statement)
  return showBody(visiting, {
    title: say(kind.pages.signTitle),
    problem: refusals.length > 0,
    typedAt,
    content,
  })
}

function keptDeclaration({ request, kind }: Visiting, { content, goods: [good] }: Document) {
  const boxed = { content, details: good.details }
  return writeBoxes(rowsOfPage('summary', kind.type), request.say, boxed)
}

async function sign(visiting: Visiting, action: SigningAction) {
  const { reply } = visiting
  const head = await findDraftHead(visiting)
  if (head === undefined) return reply
  const { address } = head
  const outcome = await performSigning(visiting, head, action)
  if (outcome.ok) return leadTo(reply, `${followAddress(visiting, address)}?done=registered`)
  const codes = isShowingAgain() ? [] : outcome.refusals.map(refusal => refusal.code)
  if (codes.includes('not-a-draft')) return leadTo(reply, address)
  if (codes.includes('changed-meanwhile')) return leadTo(reply, `${address}/summary?done=changed`)
  if (codes.length > 0 && codes.every(code => code === 'confirmation-needed')) {
    await keepDeclaration(visiting, head)
    return leadTo(reply, `/confirm?continue=${encodeURIComponent(`${address}/sign?confirmed=yes`)}`)
  }
  const told = outcome.refusals.filter(({ code }) => code !== 'confirmation-needed')
  const isAboutForm = told.every(({ field = '' }) => field in formFields)
  if (!isShowingAgain() && !isAboutForm) return leadTo(reply, `${address}/summary`)
  const document = await findDraft(visiting)
  if (document === undefined) return reply
  return showSigning(visiting, document, isShowingAgain() ? [] : told)
}

function followAddress({ kind: { follow } }: Visiting, address: string): string {
  return follow === undefined ? address : `${address}/${follow.page}`
}

const formFields = { hasDeclared: true, signer: true }

function performSigning(
  { site, request }: Visiting,
  { id }: DocumentHead,
  action: SigningAction,
): Promise<Outcome<unknown>> {
  return perform(site.workplace, action, {
    actor: request.visit.actor,
    input: { ...decodeForm(action.input, request.body), id },
    idempotencyKey: sendingKey(request.body, 'signature'),
  })
}

/** Who comes back from confirming finds the box ticked. */
async function keepDeclaration({ site, request }: Visiting, { id }: DocumentHead): Promise<void> {
  await perform(site.workplace, saveDeclaration, {
    actor: request.visit.actor,
    input: { ...decodeForm(saveDeclaration.input, request.body), id },
    idempotencyKey: sendingKey(request.body, 'declaration'),
  })
}

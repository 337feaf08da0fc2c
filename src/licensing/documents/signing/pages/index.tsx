import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import type { Outcome, Refusal } from '../../../../platform/action.ts'
import { readForm, sendingKey } from '../../../../platform/http/form.ts'
import { leadTo } from '../../../../platform/http/respond.ts'
import { perform } from '../../../../platform/perform.ts'
import { isShowingAgain } from '../../../../platform/showing-again.ts'
import { fullName } from '../../../../platform/words/index.ts'
import type { Site } from '../../../site.ts'
import { declarationValues } from '../../boxes/views/form-values.ts'
import { placedGaps } from '../../drafts/rules/gap-places.ts'
import {
  answerAbsent,
  draftFrame,
  explained,
  findDraft,
  showBody,
  typedValues,
  type Visiting,
} from '../../pages/visiting.tsx'
import type { Document } from '../../types.ts'
import { words } from '../../words.ts'
import { saveDeclaration } from '../actions/save-declaration.ts'
import { registerStatement } from '../actions/sign-document.ts'
import { isConfirmedFreshly } from '../rules/signing.ts'
import { declarationOf } from '../seal-document.ts'
import { SignPage, signatureAddress } from '../views/sign.tsx'

const readyQuery = z.object({ confirmed: z.string().optional() })

/** The signature: declaration, a fresh second factor, and then it is valid. */
export function addSignPages(server: FastifyInstance, site: Site): void {
  server.get('/importer-statements/:id/sign', async (request, reply) => {
    const visiting = { site, request, reply }
    const statement = await findDraft(visiting)
    if (statement === undefined) return reply
    const gaps = placedGaps(statement, site.workplace.clock.now())
    if (gaps.length > 0) return leadTo(reply, `/importer-statements/${statement.id}/summary`)
    return showSigning(visiting, statement, [])
  })
  server.post('/importer-statements/:id/signature', async (request, reply) => sign({ site, request, reply }))
}

function showSigning(visiting: Visiting, statement: Document, refusals: readonly Refusal[]) {
  const { site, request } = visiting
  const { say, visit } = request
  const { actor } = visit
  const declaration = declarationOf(statement)
  if (actor.kind !== 'person' || !declaration.ok) return answerAbsent(visiting)
  const isBack = readyQuery.safeParse(request.query).data?.confirmed === 'yes'
  const isAnswer = request.method === 'POST'
  const values = isAnswer ? typedValues(request.body) : isBack ? declarationValues(statement) : {}
  const content = (
    <SignPage
      draft={draftFrame(visiting, statement)}
      form={{ say, values, errors: explained(visiting, refusals) }}
      statement={statement}
      declaration={declaration.value}
      signer={{
        name: fullName(actor),
        organisation: actor.role?.organisation ?? '',
      }}
      isConfirmed={isBack && isConfirmedFreshly(actor, site.workplace.clock.now())}
    />
  )
  const typedAt = signatureAddress(statement.id)
  return showBody(visiting, { title: say(words.signTitle), problem: refusals.length > 0, typedAt, content })
}

async function sign(visiting: Visiting) {
  const { reply } = visiting
  const statement = await findDraft(visiting)
  if (statement === undefined) return reply
  const path = `/importer-statements/${statement.id}`
  const outcome = await declareAndSign(visiting, statement)
  if (outcome.ok) return leadTo(reply, `${path}?done=registered`)
  if (isShowingAgain()) return showSigning(visiting, statement, [])
  const codes = outcome.refusals.map(refusal => refusal.code)
  if (codes.includes('not-a-draft')) return leadTo(reply, path)
  if (codes.includes('changed-meanwhile')) return leadTo(reply, `${path}/summary?done=changed`)
  if (codes.every(code => code === 'confirmation-needed')) {
    return leadTo(reply, `/confirm?continue=${encodeURIComponent(`${path}/sign?confirmed=yes`)}`)
  }
  const isAboutForm = outcome.refusals.every(({ field = '' }) => field in formFields)
  return isAboutForm ? showSigning(visiting, statement, outcome.refusals) : leadTo(reply, `${path}/summary`)
}

const formFields = { hasDeclared: true, signer: true }

async function declareAndSign({ site, request }: Visiting, { id }: Document): Promise<Outcome<unknown>> {
  const { actor } = request.visit
  const input = { ...readForm(request.body), id }
  const declared = await perform(site.workplace, saveDeclaration, {
    actor,
    input,
    idempotencyKey: sendingKey(request.body, 'declaration'),
  })
  if (!declared.ok) return declared
  return perform(site.workplace, registerStatement, {
    actor,
    input: { id, version: declared.value.version },
    idempotencyKey: sendingKey(request.body, 'signature'),
  })
}

import type { FastifyInstance, FastifyRequest } from 'fastify'
import { z } from 'zod'
import type { Refusal } from '../../../platform/action.ts'
import { decodeForm } from '../../../platform/http/decode-form.ts'
import { explain, type RefusalPhrases } from '../../../platform/http/explain.ts'
import { leadTo, showPage } from '../../../platform/http/respond.ts'
import { perform } from '../../../platform/perform.ts'
import type { AccountHolder } from '../../actor.ts'
import { finishSignIn } from '../../attempt.ts'
import { browserOf } from '../../browser.ts'
import { queryOf } from '../../queries.ts'
import type { Exchange, Site } from '../../site.ts'
import { forFreshHolder, forHolder, type SignedIn } from '../../visit.ts'
import { addAuthenticatorCode } from '../actions/add-authenticator-code.ts'
import { listAuthenticatorCodes } from '../actions/list-authenticator-codes.ts'
import { nameAuthenticatorCode } from '../actions/name-authenticator-code.ts'
import { removeAuthenticatorCode } from '../actions/remove-authenticator-code.ts'
import { mostAuthenticatorCodes, secondFactors } from '../rules.ts'
import { openOffer, sealOffer } from '../sealed-offer.ts'
import { entryLabel, newSeed, seedAddress, seedFromText, seedText } from '../totp.ts'
import { CodeRemovalView, CodesView, NewCodeView } from '../views/authenticator-codes.tsx'
import { words } from '../words.ts'

const phrases: RefusalPhrases = {
  'code-form': words.codeForm,
  'wrong-code': words.newWrongCode,
  'stale-offer': words.newStale,
  'already-added': words.newAlready,
  'too-many': words.codesMost,
  'last-second-factor': words.lastSecondFactor,
  'would-be-incomplete': words.wouldBeIncomplete,
}
const typed = z.object({ name: z.string().catch(''), offer: z.string().catch('') })
const { kind, manage: path } = secondFactors['authenticator-code']

/** Managing authenticator apps. */
export function addAuthenticatorCodePages(server: FastifyInstance, site: Site): void {
  server.get(
    path,
    forHolder(site, async ({ request, reply }, { holder }) => {
      const listed = await perform(site.workplace, listAuthenticatorCodes, { actor: holder, input: {} })
      const codes = listed.ok ? listed.value : []
      const phrase = queryOf(request.query).done === 'removed' ? words.doneAuthenticatorRemoved : undefined
      const frame = site.frameOf(request, phrase === undefined ? undefined : request.say(phrase))
      const most = codes.length >= mostAuthenticatorCodes ? mostAuthenticatorCodes : undefined
      return showPage(reply, <CodesView frame={frame} codes={codes} most={most} />)
    }),
  )
  server.get(
    `${path}/new`,
    forFreshHolder(site, async (exchange, signedIn) => {
      const { request } = exchange
      const secret = seedText(newSeed())
      const name = await nameOf(site, request, signedIn)
      return showNew(exchange, { signedIn, secret, name, refusals: [] })
    }),
  )
  server.post(`${path}/new`, forFreshHolder(site, takeNew))
  addRemoval(server, site)
}

const wish = z.object({ name: z.string().catch('') })

/** The name for a new app: the one wished for, or our own, always one that the account had not before. */
async function nameOf(site: Site, request: FastifyRequest, { holder }: SignedIn): Promise<string> {
  const own = request.say(words.newDefaultName)
  for (const wished of [wish.parse(request.query).name, own]) {
    const named = await perform(site.workplace, nameAuthenticatorCode, { actor: holder, input: { wished } })
    if (named.ok) return named.value
  }
  return own
}

interface NewPage {
  readonly signedIn: SignedIn
  readonly secret: string
  readonly name: string
  readonly refusals: readonly Refusal[]
}

function showNew({ site, request, reply }: Exchange, { signedIn, secret, name, refusals }: NewPage) {
  const { sealedBox } = site.workplace.services
  const { id: accountId, email } = signedIn.account
  const errors = explain(request.say, refusals, phrases)
  const label = entryLabel(email, name)
  const view = (
    <NewCodeView
      frame={site.frameOf(request)}
      offer={sealOffer(sealedBox, site.workplace.clock.now(), { kind, accountId, secrets: [secret] })}
      address={seedAddress(seedFromText(secret), label)}
      label={label}
      secret={secret.replace(/(.{4})(?=.)/g, '$1 ')}
      name={name}
      errors={errors}
    />
  )
  return showPage(reply, view, errors.length > 0 ? 422 : 200)
}

async function takeNew(exchange: Exchange, signedIn: SignedIn) {
  const { site, request } = exchange
  const input = { ...decodeForm(addAuthenticatorCode.input, request.body), ...browserOf(request) }
  const added = await perform(site.workplace, addAuthenticatorCode, { actor: signedIn.holder, input })
  if (added.ok) return finishSignIn(exchange, added.value)
  const { name, offer } = typed.parse(input)
  const sealed = { kind, accountId: signedIn.account.id, text: offer }
  const [secret] = openOffer(site.workplace.services.sealedBox, site.workplace.clock.now(), sealed) ?? []
  const page = { signedIn, secret: secret ?? seedText(newSeed()), name, refusals: added.refusals }
  return showNew(exchange, page)
}

const codeAddress = z.object({ id: z.string() })

function addRemoval(server: FastifyInstance, site: Site): void {
  server.get(
    `${path}/:id/removal`,
    forFreshHolder(site, (exchange, { holder }) => showRemoval(exchange, holder)),
  )
  server.post(
    `${path}/:id/removal`,
    forFreshHolder(site, async (exchange, { holder }) => {
      const { request, reply } = exchange
      const input = { ...codeAddress.parse(request.params), ...browserOf(request) }
      const removed = await perform(site.workplace, removeAuthenticatorCode, { actor: holder, input })
      if (removed.ok) return leadTo(reply, `${path}?done=removed`)
      return showRemoval(exchange, holder, removed.refusals)
    }),
  )
}

async function showRemoval(
  { site, request, reply }: Exchange,
  holder: AccountHolder,
  refusals: readonly Refusal[] = [],
) {
  const { id } = codeAddress.parse(request.params)
  const listed = await perform(site.workplace, listAuthenticatorCodes, { actor: holder, input: {} })
  const code = listed.ok ? listed.value.find(one => one.id === id) : undefined
  if (code === undefined) return reply.callNotFound()
  const errors = explain(request.say, refusals, phrases)
  const view = <CodeRemovalView frame={site.frameOf(request)} code={code} errors={errors} />
  return showPage(reply, view, errors.length > 0 ? 422 : 200)
}

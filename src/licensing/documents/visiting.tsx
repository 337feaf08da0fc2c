import type { FastifyReply } from 'fastify'
import type { ComponentChildren } from 'preact'
import { z } from 'zod'
import type { Refusal } from '../../platform/action.ts'
import type { Exchange } from '../../platform/http/exchange.ts'
import type { Explained, RefusalPhrases } from '../../platform/http/explain.ts'
import { leadTo, showTyped } from '../../platform/http/respond.ts'
import { newId } from '../../platform/identifiers.ts'
import { perform } from '../../platform/perform.ts'
import type { FormState } from '../../platform/ui/form-state.ts'
import { explain } from '../explain.ts'
import type { Good } from '../goods/types.ts'
import { nameOfGood } from '../goods/views/name-of-good.ts'
import { askToSignIn } from '../session/ask-to-sign-in.tsx'
import { Frame, type FrameProps } from '../session/frame.tsx'
import type { Site } from '../site.ts'
import type { NearlyUsed } from '../words.ts'
import { words as accessWords } from './access/words.ts'
import { getDocument } from './actions/get-document.ts'
import { getDocumentHead } from './actions/get-document-head.ts'
import { getUsage } from './drafts/actions/get-usage.ts'
import { gapsOf } from './form/rules/gaps-of.ts'
import { placeGaps } from './form/views/placed-gaps.ts'
import type { DraftFrame, ShownGood } from './form/views/step-page.tsx'
import type { DocumentKind } from './kind.ts'
import { words as linkWords } from './links/words.ts'
import { refusalPhrases } from './refusal-phrases.ts'
import { allowedActions, mayEdit, mayWithDocuments } from './rules/permissions.ts'
import { goodsWords } from './several/words.ts'
import type { Document, DocumentHead } from './types.ts'
import { words } from './words.ts'

/** One request about documents of a kind being answered. */
export interface Visiting extends Exchange<Site> {
  readonly kind: DocumentKind
}

/** Refusals as the visitor reads them, a page's own among them; of several refused files the first is named at the field. */
export function explained(
  { request }: Visiting,
  refusals: readonly Refusal[],
  own: RefusalPhrases = {},
): readonly Explained[] {
  const firstFile = refusals.findIndex(({ code }) => code === 'upload-refused')
  const placed = refusals.map((refusal, index) =>
    refusal.code === 'upload-refused' && index > firstFile ? withoutField(refusal) : refusal,
  )
  return explain(request.say, placed, { ...refusalPhrases, ...own })
}

function withoutField({ field: _field, ...refusal }: Refusal): Refusal {
  return refusal
}

export interface Body extends Pick<FrameProps, 'typedAt' | 'typedMethod'> {
  readonly title: string
  readonly message?: string | undefined
  readonly problem?: boolean | undefined
  readonly content: ComponentChildren
}

/** A whole page around a view; with a problem the status is 422. */
export function showBody(
  { site, request, reply }: Visiting,
  { content, problem, title, message, ...typed }: Body,
): FastifyReply {
  const frame = site.frameOf(request, message)
  return showTyped(
    reply,
    <Frame frame={frame} title={title} problem={problem} {...typed} wide>
      {content}
    </Frame>,
    problem ? 422 : 200,
  )
}

/** The same answer for what is absent and what is hidden. */
export function answerAbsent({ reply }: Visiting): FastifyReply {
  reply.callNotFound()
  return reply
}

/** Strangers are asked to sign in; gives whether that has happened. */
export async function isAskedToSignIn({ site, request, reply }: Visiting): Promise<boolean> {
  if (request.visit.actor.kind !== 'anonymous') return false
  await askToSignIn({ ...site, request, reply })
  return true
}

/** Answers who may begin no document; gives whether that has happened. */
export async function isTurnedAway(visiting: Visiting): Promise<boolean> {
  if (await isAskedToSignIn(visiting)) return true
  if (mayWithDocuments('start-draft')(visiting.request.visit.actor)) return false
  answerAbsent(visiting)
  return true
}

const address = z.object({ id: z.string() })

/** The statement that the address names, if the visitor may see it. */
export async function findStatement({ site, request, kind }: Visiting): Promise<Document | undefined> {
  const { id } = address.parse(request.params)
  const found = await perform(site.workplace, getDocument, { actor: request.visit.actor, input: { id } })
  return found.ok && found.value.type === kind.type ? found.value : undefined
}

/** The same; otherwise the visitor has been answered. */
export async function findSeen(visiting: Visiting): Promise<Document | undefined> {
  if (await isAskedToSignIn(visiting)) return undefined
  const statement = await findStatement(visiting)
  if (statement === undefined) answerAbsent(visiting)
  return statement
}

/** The statement, if the visitor may do this with it; otherwise the visitor has been answered. */
export async function findAllowed(
  visiting: Visiting,
  what: keyof ReturnType<typeof allowedActions>,
): Promise<Document | undefined> {
  const statement = await findSeen(visiting)
  if (
    statement === undefined ||
    allowedActions(visiting.request.visit.actor, statement, visiting.kind.verbs)[what]
  )
    return statement
  answerAbsent(visiting)
  return undefined
}

/** The draft that the address names; otherwise the visitor has been answered: signed ones lead to their page. */
export async function findDraft(visiting: Visiting): Promise<Document | undefined> {
  const { request, reply } = visiting
  const statement = await findSeen(visiting)
  if (statement === undefined) return undefined
  if (mayEdit(request.visit.actor, statement)) return statement
  leadTo(reply, `${statement.address}`)
  return undefined
}

/** The head of the document that the address names; otherwise the visitor has been answered. */
async function findSeenHead(visiting: Visiting): Promise<DocumentHead | undefined> {
  if (await isAskedToSignIn(visiting)) return undefined
  const { site, request, kind } = visiting
  const asked = { actor: request.visit.actor, input: address.parse(request.params) }
  const found = await perform(site.workplace, getDocumentHead, asked)
  if (found.ok && found.value.type === kind.type) return found.value
  answerAbsent(visiting)
  return undefined
}

/** The head of the draft that the address names; otherwise the visitor has been answered: signed ones lead to their page. */
export async function findDraftHead(visiting: Visiting): Promise<DocumentHead | undefined> {
  const { request, reply } = visiting
  const head = await findSeenHead(visiting)
  if (head === undefined || mayEdit(request.visit.actor, head)) return head
  leadTo(reply, head.address)
  return undefined
}

/** What the visitor's operator has nearly used up. */
export async function nearlyUsedBy({ site, request }: Visiting): Promise<NearlyUsed> {
  const found = await perform(site.workplace, getUsage, { actor: request.visit.actor, input: {} })
  return found.ok ? found.value : {}
}

/** A key for a form on a page that is shown now. */
export function newKey({ site }: Visiting): string {
  return newId(site.workplace.clock.now())
}

/** What every page of the form knows of its draft, and of the good that it is about. */
export function draftFrame(visiting: Visiting, statement: Document, good?: Good): DraftFrame {
  const { kind } = visiting
  const isSeveral = kind.goods === 'several'
  const now = visiting.site.workplace.clock.now()
  return {
    say: visiting.request.say,
    type: kind.type,
    path: kind.path,
    address: statement.address,
    number: statement.number,
    isSeveral,
    representing: statement.representation && (statement.holder.name ?? ''),
    good: isSeveral && good !== undefined ? shownGood(statement, good) : undefined,
    gaps: placeGaps(gapsOf(statement, now, kind), statement, kind),
    warnings: placeGaps(kind.warnings(statement, now), statement, kind),
    idempotencyKey: newKey(visiting),
  }
}

function shownGood({ goods }: Document, good: Good): ShownGood {
  const number = goods.findIndex(({ id }) => id === good.id) + 1
  return { id: good.id, number, name: nameOfGood(good.details) }
}

const doneQuery = z.object({
  done: z.string().optional().catch(undefined),
  count: z.coerce.number().int().min(0).catch(0),
})

/** Whether an officer came here by number and check code. */
export function isChecked({ request }: Visiting): boolean {
  return doneQuery.parse(request.query).done === 'checked'
}

/** What was just done, by the short code in the address. */
export function messageOf({ request, kind }: Visiting, number = ''): string | undefined {
  const { done, count } = doneQuery.parse(request.query)
  const { say } = request
  switch (done) {
    case 'saved':
      return `${say(words.saved)} ${say(words.savedElsewhere)}`
    case 'renumbered':
      return `${say(words.saved)} ${say(words.renumbered, { number })}`
    case 'started':
      return say(words.started, { number })
    case 'copied':
      return say(words.copied, { number })
    case 'authority-box':
      return say(words.authorityBoxSaved)
    case 'replacement-started':
      return say(words.replacementStarted)
    case 'registered':
      return say(kind.pages.signed, { number })
    case 'uploaded':
      return say(words.uploadedSome, { count })
    case 'attached':
      return say(words.documentAdded)
    case 'good-added':
      return say(goodsWords.added)
    case 'split':
      return say(goodsWords.splitDone, { number })
    case 'following-started':
      return say(linkWords.started, { number })
    case 'access-accepted':
      return say(accessWords.doneAccepted)
    case 'removed':
      return say(words.removed)
    case 'replaced':
      return say(words.replaced)
    default:
      return undefined
  }
}

/** The fields of a posted form as they were typed. */
export function typedValues(body: unknown): FormState['values'] {
  const entries = typeof body === 'object' && body !== null ? Object.entries(body) : []
  return Object.fromEntries(
    entries.flatMap(([name, value]): [string, string | readonly string[]][] =>
      typeof value === 'string' || isTexts(value) ? [[name, value]] : [],
    ),
  )
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every(each => typeof each === 'string')
}

const posted = z.object({ do: z.string().catch('') })

/** Which button of a form was pressed; the main one has no name. */
export function pressed(body: unknown): string {
  const parsed = posted.safeParse(body)
  return parsed.success ? parsed.data.do : ''
}

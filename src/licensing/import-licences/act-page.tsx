import type { FastifyReply } from 'fastify'
import type { VNode } from 'preact'
import type { Outcome, Refusal } from '../../platform/action.ts'
import type { RefusalPhrases } from '../../platform/http/explain.ts'
import { readForm, sendingKey } from '../../platform/http/form.ts'
import { leadTo } from '../../platform/http/respond.ts'
import { isShowingAgain } from '../../platform/showing-again.ts'
import type { FormState } from '../../platform/ui/form-state.ts'
import {
  answerAbsent,
  explained,
  newKey,
  showBody,
  typedValues,
  type Visiting,
} from '../documents/visiting.tsx'
import type { Act } from './rules/acts.ts'
import type { ActPageProps } from './views/act-page.tsx'
import { caseAddress, findForAct, findHandled, type HandledCase } from './visiting.tsx'
import { words } from './words/acts.ts'

const phrases: RefusalPhrases = {
  'reason:required': words.reasonMissing,
  'text:required': words.textMissing,
  'authorityId:not-found': words.authorityMissing,
  'goods:required': words.goodsMissing,
  'filedOn:required': words.filedMissing,
  'outcome:required': words.outcomeMissing,
  'decidedOn:required': words.outcomeDayMissing,
  'account:required': words.colleagueMissing,
  'officer-unknown': words.colleagueMissing,
  'transition-not-allowed': words.moved,
  'transition-not-now': words.moved,
  'not-open': words.moved,
  'answer-not-overdue': words.moved,
  'request-window-closed': words.requestClosed,
  'answer-window-closed': words.answerClosed,
  'nothing-to-take-back': words.nothingOpen,
  'goods-undecided': words.goodsUndecided,
  'ground-missing': words.groundMissing,
  'ground-not-available': words.groundNotAvailable,
  'reasons-missing': words.reasonsMissing,
  'appeal-information-missing': words.appealMissing,
  'same-authority': words.sameAuthority,
  'same-person': words.samePerson,
  'seal-right-needed': words.sealRight,
  'changed-meanwhile': words.changedMeanwhile,
  'answer-open-again': words.openAgain,
  'appeal-not-won': words.appealNotWon,
  'not-appealable': words.notAppealable,
  'file:file-type': words.filePdf,
}

/** What a page of an act has of its case and its form. */
export interface ActPlace
  extends Pick<ActPageProps, 'form' | 'number' | 'holder' | 'back' | 'address' | 'idempotencyKey'> {
  readonly shown: HandledCase
  readonly visiting: Visiting
}

/** An act with a page of its own. */
export interface ActDoor extends ActForm {
  /** Asks for it; `body` is the form as it was sent. */
  readonly perform: (place: Sent) => Promise<Outcome<unknown>>
}

/** The page of such an act. */
export interface ActForm {
  readonly act: Act
  /** Below the address of the case. */
  readonly path: (visiting: Visiting) => string
  /** Whether what the address names inside the case is there and open; without it the address names the case alone. */
  readonly isOpen?: (visiting: Visiting, shown: HandledCase) => boolean | Promise<boolean>
  readonly title: (place: ActPlace) => string
  readonly view: (place: ActPlace) => VNode | Promise<VNode>
  /** What stands in the form before anybody typed. */
  readonly values?: (
    shown: HandledCase,
    visiting: Visiting,
  ) => Promise<FormState['values']> | FormState['values']
  /** What its refusals say, where they have sentences of their own. */
  readonly phrases?: RefusalPhrases
  /** The code of the message on the case afterwards. */
  readonly done: string
  /** Where it leads instead, where the case is not to be seen afterwards. */
  readonly leadsTo?: (shown: HandledCase) => string
}

/** A form that was sent about a case. */
export interface Sent {
  readonly visiting: Visiting
  readonly shown: HandledCase
  readonly body: Readonly<Record<string, unknown>>
  /** For the one performance of it. */
  readonly key: string | undefined
}

interface Typed {
  readonly values: FormState['values']
  readonly refusals: readonly Refusal[]
}

/** The page of an act: before anything was typed, or again. */
export async function showAct(visiting: Visiting, door: ActForm, typed?: Typed): Promise<FastifyReply> {
  const shown = typed === undefined ? await findForAct(visiting, door.act) : await findHandled(visiting)
  if (shown === undefined) return visiting.reply
  if (typed === undefined && !(await isOpen(visiting, shown, door))) return answerAbsent(visiting)
  const { say } = visiting.request
  const { found, document } = shown
  const values = typed?.values ?? (await door.values?.(shown, visiting)) ?? {}
  const place: ActPlace = {
    ...{ shown, visiting },
    form: {
      say,
      values,
      errors: explained(visiting, typed?.refusals ?? [], { ...phrases, ...door.phrases }),
    },
    ...{ number: found.number, holder: document.holder.name ?? '' },
    ...{ back: caseAddress(found), address: caseAddress(found, `/${door.path(visiting)}`) },
    idempotencyKey: newKey(visiting),
  }
  return showBody(visiting, {
    title: door.title(place),
    problem: place.form.errors.length > 0,
    typedAt: place.address,
    content: await door.view(place),
  })
}

async function isOpen(visiting: Visiting, shown: HandledCase, door: ActForm): Promise<boolean> {
  return door.isOpen === undefined || door.isOpen(visiting, shown)
}

/** Does what the form of an act asks for, and goes back to the case; refused, the page comes again with what was typed. */
export async function doAct(visiting: Visiting, door: ActDoor): Promise<FastifyReply> {
  const shown = await findHandled(visiting)
  if (shown === undefined) return visiting.reply
  const { body } = visiting.request
  const key = sendingKey(body, shown.found.id)
  const outcome = await door.perform({ visiting, shown, body: readForm(body), key })
  return afterAct(visiting, door, { outcome, shown, values: typedValues(body) })
}

interface Done {
  readonly outcome: Outcome<unknown>
  readonly shown: HandledCase
  readonly values: FormState['values']
}

/** Where an act leads. */
export function afterAct(visiting: Visiting, door: ActForm, { outcome, shown, values }: Done) {
  const { reply } = visiting
  if (outcome.ok)
    return leadTo(reply, door.leadsTo?.(shown) ?? caseAddress(shown.found, `?done=${door.done}`))
  const isHidden = outcome.refusals.some(({ code, field }) => code === 'not-found' && field === undefined)
  if (isHidden && !isShowingAgain()) return answerAbsent(visiting)
  return showAct(visiting, door, { values, refusals: isShowingAgain() ? [] : outcome.refusals })
}

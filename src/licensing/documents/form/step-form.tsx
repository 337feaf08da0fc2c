import type { FastifyInstance } from 'fastify'
import type { VNode } from 'preact'
import { z } from 'zod'
import type { Outcome, Refusal } from '../../../platform/action.ts'
import { leadTo } from '../../../platform/http/respond.ts'
import type { FormState } from '../../../platform/ui/form-state.ts'
import type { Phrase } from '../../../platform/words/words.ts'
import type { Good } from '../../goods/types.ts'
import { writeBoxes } from '../boxes/form-boxes.ts'
import { isPageOfGood, type PageName, pageBelow, stepOfPage } from '../boxes/layout.ts'
import { rowsOfPage } from '../boxes/rows.ts'
import type { Document } from '../types.ts'
import {
  draftFrame,
  explained,
  isAskedToSignIn,
  messageOf,
  pressed,
  showBody,
  typedValues,
  type Visiting,
} from '../visiting.tsx'
import { choicesFor } from './choices.ts'
import { findDraftWithGood, goodIdOf, pathOfPage } from './good-of-page.ts'
import { stepKey, stepVersion } from './rules/staleness.ts'
import type { SavedPage } from './send-page.ts'
import { type Difference, type StepViewProps, stepAddress } from './views/step-page.tsx'

/** What a page of the form is drawn from. */
export interface ShownStep extends StepViewProps {
  readonly visiting: Visiting
  readonly document: Document
  readonly good: Good
}

/** A button of a page beside the two that every page has, and what it is about. */
export interface PressedButton {
  readonly id: string
  readonly button: string
  readonly subject: string
}

/** One page of the form: how it looks, how it is saved, and what comes next. */
export interface StepForm {
  readonly page: SavedPage
  readonly next: PageName
  readonly title: Phrase
  readonly view: (shown: ShownStep) => VNode | Promise<VNode>
  readonly save: (visiting: Visiting) => Promise<Outcome<unknown>>
  /** The texts of its controls that are no boxes, as they are kept. */
  readonly valuesBeside?: (good: Good) => FormState['values']
  /** Does what a button of its own says once the page is saved; gives where that leads, below the document, unless back to the page. */
  readonly press?: (visiting: Visiting, pressed: PressedButton) => Promise<string | undefined>
}

/** A page of the form: shown as saved, saves what it can, tells what is missing. */
export function addStepForm(
  server: FastifyInstance,
  { site, kind }: Pick<Visiting, 'site' | 'kind'>,
  step: StepForm,
): void {
  const path = pathOfPage(kind, step.page)
  server.get(path, async (request, reply) => {
    const visiting = { site, request, reply, kind }
    const found = await findDraftWithGood(visiting)
    return found === undefined ? reply : showStep(visiting, step, found)
  })
  server.post(path, async (request, reply) => saveStep({ site, request, reply, kind }, step))
}

interface StepState {
  readonly document: Document
  readonly good: Good
  readonly refusals?: readonly Refusal[]
  /** Given when what was posted are the values of this page. */
  readonly isTyped?: boolean
}

/** A page of the form as saved, or with refusals as it was typed. */
export async function showStep(visiting: Visiting, step: StepForm, state: StepState) {
  const { document, good, refusals = [], isTyped = false } = state
  const { say, body } = visiting.request
  const saved = savedValues(visiting, step, state)
  const values = isTyped ? typedValues(body) : saved
  const isStale = refusals.some(refusal => refusal.code === 'changed-meanwhile')
  const told = refusals.filter(refusal => refusal.code !== 'changed-meanwhile')
  const draft = draftFrame(visiting, document, isPageOfGood(step.page) ? good : undefined)
  const content = await step.view({
    ...{ visiting, document, good, draft },
    form: { say, values, errors: explained(visiting, told) },
    version: stepVersion(document, stepKey(stepOfPage[step.page], document, good.id)),
    choices: await choicesFor(visiting, step.page === 'import' ? String(values.countryOfImport ?? '') : ''),
    differences: isStale ? differencesOf(saved, values) : undefined,
  })
  return showBody(visiting, {
    title: say(step.title),
    message: messageOf(visiting, document.number),
    problem: refusals.length > 0,
    typedAt: stepAddress(draft, step.page),
    content,
  })
}

/** The texts of all controls of a page as they are kept. */
function savedValues({ request, kind }: Visiting, { page, valuesBeside }: StepForm, state: StepState) {
  const { document, good } = state
  const boxed = { content: document.content, details: good.details }
  return { ...valuesBeside?.(good), ...writeBoxes(rowsOfPage(page, kind.type), request.say, boxed) }
}

function differencesOf(saved: FormState['values'], typed: FormState['values']): readonly Difference[] {
  return Object.entries(saved).flatMap(([name, value]) => {
    const difference = { name, saved: String(value), typed: String(typed[name] ?? '') }
    return difference.saved === difference.typed ? [] : [difference]
  })
}

const address = z.object({ id: z.string() })

/** The country of import changed, and the reference number with it. */
const renumbered = z.object({ isRenumbered: z.literal(true) })

async function saveStep(visiting: Visiting, step: StepForm) {
  const { request, reply, kind } = visiting
  if (await isAskedToSignIn(visiting)) return reply
  const outcome = await step.save(visiting)
  if (!outcome.ok) return showRefused(visiting, step, outcome.refusals)
  const { id } = address.parse(request.params)
  const [button = '', subject = ''] = pressed(request.body).split(':')
  const own = await step.press?.(visiting, { id, button, subject })
  const done = renumbered.safeParse(outcome.value).success ? 'renumbered' : 'saved'
  const page = button === '' ? nextOf(visiting, step) : pageBelow(step.page, goodIdOf(visiting))
  return leadTo(reply, `${kind.path}/${id}/${own ?? `${page}?done=${done}`}`)
}

/** What follows a page, below the document: between the pages of a good and the others stands the list of all goods. */
function nextOf(visiting: Visiting, { page, next }: StepForm): string {
  const isSeveral = visiting.kind.goods === 'several'
  if (isSeveral && isPageOfGood(page) !== isPageOfGood(next)) return 'goods'
  return pageBelow(next, goodIdOf(visiting))
}

async function showRefused(visiting: Visiting, step: StepForm, refusals: readonly Refusal[]) {
  const found = await findDraftWithGood(visiting)
  if (found === undefined) return visiting.reply
  return showStep(visiting, step, { ...found, refusals, isTyped: true })
}

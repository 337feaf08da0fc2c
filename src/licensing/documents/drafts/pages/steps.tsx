import type { FastifyInstance } from 'fastify'
import type { VNode } from 'preact'
import { z } from 'zod'
import type { Outcome, Refusal } from '../../../../platform/action.ts'
import { leadTo } from '../../../../platform/http/respond.ts'
import { perform } from '../../../../platform/perform.ts'
import type { FormState } from '../../../../platform/ui/form-state.ts'
import type { Phrase } from '../../../../platform/words/words.ts'
import type { Site } from '../../../site.ts'
import { writeBoxes } from '../../boxes/form-boxes.ts'
import { type PageName, stepOfPage } from '../../boxes/layout.ts'
import { rowsOfPage } from '../../boxes/rows.ts'
import type { DocumentKind } from '../../kind.ts'
import type { Document } from '../../types.ts'
import {
  draftFrame,
  explained,
  findDraft,
  isAskedToSignIn,
  messageOf,
  nearlyUsedBy,
  newKey,
  pressed,
  showBody,
  typedValues,
  type Visiting,
} from '../../visiting.tsx'
import { words } from '../../words.ts'
import { removeSupportingDocument } from '../actions/remove-supporting-document.ts'
import { photographValues } from '../photograph-values.ts'
import { GoodStep } from '../views/good.tsx'
import { ImportStep } from '../views/import.tsx'
import { PhotographsStep } from '../views/photographs.tsx'
import { ProvenanceStep } from '../views/provenance.tsx'
import { type Difference, type StepViewProps, stepAddress } from '../views/step-page.tsx'
import { SummaryStep } from '../views/summary.tsx'
import { choicesFor } from './choices.ts'
import { type SavedPage, saveSent } from './save-page.ts'
import { savePhotographs } from './save-photographs.ts'

interface ShownStep extends StepViewProps {
  readonly visiting: Visiting
  readonly statement: Document
}

/** One page of the form: how it looks, how it is saved, and what comes next. */
interface StepPages {
  readonly page: SavedPage
  readonly next: PageName
  readonly title: Phrase
  readonly view: (shown: ShownStep) => VNode | Promise<VNode>
  readonly save: (visiting: Visiting) => Promise<Outcome<unknown>>
}

const stepPages: readonly StepPages[] = [
  {
    page: 'import',
    next: 'good',
    title: words.stepImport,
    view: ({ visiting: _visiting, statement: _statement, ...shown }) => <ImportStep {...shown} />,
    save: visiting => saveSent(visiting, 'import'),
  },
  {
    page: 'good',
    next: 'photographs',
    title: words.stepGood,
    view: ({ visiting: _visiting, statement: _statement, ...shown }) => <GoodStep {...shown} />,
    save: visiting => saveSent(visiting, 'good'),
  },
  {
    page: 'photographs',
    next: 'provenance',
    title: words.stepPhotographs,
    view: async ({ visiting, statement, ...shown }) => (
      <PhotographsStep
        {...shown}
        photographs={statement.goods[0].photographs}
        uploadKey={newKey(visiting)}
        nearlyUsed={await nearlyUsedBy(visiting)}
      />
    ),
    save: savePhotographs,
  },
  {
    page: 'provenance',
    next: 'summary',
    title: words.stepProvenance,
    view: ({ visiting: _visiting, statement, ...shown }) => (
      <ProvenanceStep {...shown} documents={statement.goods[0].supportingDocuments} />
    ),
    save: visiting => saveSent(visiting, 'provenance'),
  },
]

/** The texts of all controls of a page as they are kept. */
function savedValues({ request, kind }: Visiting, page: SavedPage, { content, goods: [good] }: Document) {
  const boxed = { content, details: good.details }
  const values = writeBoxes(rowsOfPage(page, kind.type), request.say, boxed)
  return page === 'photographs' ? { ...photographValues(good), ...values } : values
}

/** The pages of the form: each is shown as saved, saves what it can, and tells what is missing. */
export function addStepPages(server: FastifyInstance, site: Site, kind: DocumentKind): void {
  for (const pages of stepPages) {
    const path = `${kind.path}/:id/${pages.page}`
    server.get(path, async (request, reply) => {
      const visiting = { site, request, reply, kind }
      const statement = await findDraft(visiting)
      return statement === undefined ? reply : showStep(visiting, pages, { statement })
    })
    server.post(path, async (request, reply) => saveStep({ site, request, reply, kind }, pages))
  }
  server.get(`${kind.path}/:id/summary`, async (request, reply) => {
    const visiting = { site, request, reply, kind }
    const statement = await findDraft(visiting)
    if (statement === undefined) return reply
    const draft = draftFrame(visiting, statement)
    const isChanged = changedQuery.safeParse(request.query).success
    const content = <SummaryStep draft={draft} statement={statement} isChanged={isChanged} />
    return showBody(visiting, {
      title: request.say(words.stepSummary),
      message: messageOf(visiting),
      content,
    })
  })
}

/** Somebody changed the draft between the summary and the signature. */
const changedQuery = z.object({ done: z.literal('changed') })

interface StepState {
  readonly statement: Document
  readonly refusals?: readonly Refusal[]
  /** Given when what was posted are the values of this page. */
  readonly isTyped?: boolean
}

/** A page of the form as saved, or with refusals as it was typed. */
async function showStep(visiting: Visiting, pages: StepPages, state: StepState) {
  const { statement, refusals = [], isTyped = false } = state
  const { say, body } = visiting.request
  const saved = savedValues(visiting, pages.page, statement)
  const values = isTyped ? typedValues(body) : saved
  const isStale = refusals.some(refusal => refusal.code === 'changed-meanwhile')
  const errors = explained(
    visiting,
    refusals.filter(refusal => refusal.code !== 'changed-meanwhile'),
  )
  const content = await pages.view({
    visiting,
    statement,
    draft: draftFrame(visiting, statement),
    form: { say, values, errors },
    version: statement.stepVersions[stepOfPage[pages.page]],
    choices: await choicesFor(visiting, pages.page === 'import' ? String(values.countryOfImport ?? '') : ''),
    differences: isStale ? differencesOf(saved, values) : undefined,
  })
  const message = messageOf(visiting, statement.number)
  return showBody(visiting, {
    title: say(pages.title),
    message,
    problem: refusals.length > 0,
    typedAt: stepAddress(draftFrame(visiting, statement), pages.page),
    content,
  })
}

/** A page of the form with refusals from elsewhere. */
export function showStepOf(visiting: Visiting, name: PageName, state: StepState) {
  const pages = stepPages.find(({ page }) => page === name)
  if (pages === undefined) throw new Error(`no page about ${name}`)
  return showStep(visiting, pages, state)
}

function differencesOf(saved: FormState['values'], typed: FormState['values']): readonly Difference[] {
  return Object.entries(saved).flatMap(([name, value]) => {
    const difference = { name, saved: String(value), typed: String(typed[name] ?? '') }
    return difference.saved === difference.typed ? [] : [difference]
  })
}

const stepParams = z.object({ id: z.string() })

/** The country of import changed, and the reference number with it. */
const renumbered = z.object({ isRenumbered: z.literal(true) })

async function saveStep(visiting: Visiting, pages: StepPages) {
  const { site, request, reply, kind } = visiting
  if (await isAskedToSignIn(visiting)) return reply
  const outcome = await pages.save(visiting)
  if (!outcome.ok) return showRefused(visiting, pages, outcome.refusals)
  const { id } = stepParams.parse(request.params)
  const base = `${kind.path}/${id}`
  const [button = '', subject = ''] = pressed(request.body).split(':')
  if (button === 'add') return leadTo(reply, `${base}/supporting-documents/new`)
  if (button === 'remove' && pages.page === 'provenance') {
    const input = { id, documentId: subject }
    await perform(site.workplace, removeSupportingDocument, { actor: request.visit.actor, input })
    return leadTo(reply, `${base}/provenance?done=removed`)
  }
  if (button === 'remove') return leadTo(reply, `${base}/${pages.page}?done=removed`)
  const what = renumbered.safeParse(outcome.value).success ? 'renumbered' : 'saved'
  return leadTo(reply, `${base}/${button === '' ? pages.next : pages.page}?done=${what}`)
}

async function showRefused(visiting: Visiting, pages: StepPages, refusals: readonly Refusal[]) {
  const statement = await findDraft(visiting)
  if (statement === undefined) return visiting.reply
  return showStep(visiting, pages, { statement, refusals, isTyped: true })
}

import type { FastifyInstance } from 'fastify'
import type { VNode } from 'preact'
import { z } from 'zod'
import { categoriesOfPart } from '../../../../law/annex.ts'
import { photographRules } from '../../../../law/photographs.ts'
import type { Outcome, Refusal } from '../../../../platform/action.ts'
import { readForm, sendingKey } from '../../../../platform/http/form.ts'
import { leadTo } from '../../../../platform/http/respond.ts'
import { perform } from '../../../../platform/perform.ts'
import type { FormState } from '../../../../platform/ui/form-state.ts'
import type { Site } from '../../../site.ts'
import {
  goodValues,
  importValues,
  photographValues,
  provenanceValues,
} from '../../boxes/views/form-values.ts'
import type { DocumentKind } from '../../kind.ts'
import type { Document, StepName } from '../../types.ts'
import {
  draftFrame,
  explained,
  findDraft,
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
import { saveGood } from '../actions/save-good.ts'
import { saveImport } from '../actions/save-import.ts'
import { saveProvenance } from '../actions/save-provenance.ts'
import type { PageName } from '../rules/gap-places.ts'
import { GoodStep } from '../views/good.tsx'
import { ImportStep } from '../views/import.tsx'
import { PhotographsStep } from '../views/photographs.tsx'
import { ProvenanceStep } from '../views/provenance.tsx'
import { type Difference, type DraftFrame, stepAddress } from '../views/step-page.tsx'
import { SummaryStep } from '../views/summary.tsx'
import {
  countryChoices,
  currencyChoices,
  languageChoices,
  memberStateChoices,
  officeChoices,
} from './choices.ts'
import { savePhotographs } from './save-photographs.ts'

interface ShownStep {
  readonly visiting: Visiting
  readonly statement: Document
  readonly draft: DraftFrame
  readonly form: FormState
  readonly version: number
  readonly differences: readonly Difference[] | undefined
}

/** One page of the form: its values as saved, how it looks, how it is saved, and what comes next. */
interface StepPages {
  readonly page: PageName
  readonly step: StepName
  readonly next: PageName
  readonly title: (typeof words)[keyof typeof words]
  readonly values: (visiting: Visiting, statement: Document) => FormState['values']
  readonly view: (shown: ShownStep) => VNode | Promise<VNode>
  readonly save: (visiting: Visiting, statement: Document) => Promise<Outcome<unknown>>
}

const input = ({ request }: Visiting, { id }: Document) => {
  const form = readForm(request.body)
  return { ...form, version: Number(form.version), id }
}
const by = ({ request }: Visiting) => ({
  actor: request.visit.actor,
  idempotencyKey: sendingKey(request.body),
})

const stepPages: readonly StepPages[] = [
  {
    page: 'import',
    step: 'import',
    next: 'good',
    title: words.stepImport,
    values: (_visiting, statement) => importValues(statement),
    view: async ({ visiting, ...shown }) => {
      const { say, values } = shown.form
      const country = String(values.countryOfImport ?? '')
      const offices = await officeChoices(visiting, country)
      const choices = {
        offices,
        countries: memberStateChoices(say),
        languages: languageChoices(visiting, country),
      }
      return <ImportStep {...shown} {...choices} />
    },
    save: (visiting, statement) =>
      perform(visiting.site.workplace, saveImport, { ...by(visiting), input: input(visiting, statement) }),
  },
  {
    page: 'good',
    step: 'good',
    next: 'photographs',
    title: words.stepGood,
    values: ({ request }, statement) => goodValues(request.say, statement),
    view: ({ visiting, ...shown }) => (
      <GoodStep
        {...shown}
        partC={categoriesOfPart('C')}
        partB={categoriesOfPart('B')}
        currencies={currencyChoices(visiting.request.say)}
      />
    ),
    save: (visiting, statement) =>
      perform(visiting.site.workplace, saveGood, { ...by(visiting), input: input(visiting, statement) }),
  },
  {
    page: 'photographs',
    step: 'measurements',
    next: 'provenance',
    title: words.stepPhotographs,
    values: ({ request }, statement) => photographValues(request.say, statement.goods[0]),
    view: async ({ visiting, ...shown }) => (
      <PhotographsStep
        {...shown}
        photographs={shown.statement.goods[0].photographs}
        excusable={photographRules.flatMap(rule => (rule.owed === 'three-dimensional' ? [rule.view] : []))}
        uploadKey={newKey(visiting)}
        nearlyUsed={await nearlyUsedBy(visiting)}
      />
    ),
    save: savePhotographs,
  },
  {
    page: 'provenance',
    step: 'provenance',
    next: 'summary',
    title: words.stepProvenance,
    values: (_visiting, statement) => provenanceValues(statement),
    view: ({ visiting: _visiting, ...shown }) => {
      const countries = countryChoices(shown.form.say)
      const documents = shown.statement.goods[0].supportingDocuments
      return <ProvenanceStep {...shown} countries={countries} documents={documents} />
    },
    save: (visiting, statement) =>
      perform(visiting.site.workplace, saveProvenance, {
        ...by(visiting),
        input: input(visiting, statement),
      }),
  },
]

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
  const saved = pages.values(visiting, statement)
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
    version: statement.stepVersions[pages.step],
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

/** The country of import changed, and the reference number with it. */
const renumbered = z.object({ isRenumbered: z.literal(true) })

async function saveStep(visiting: Visiting, pages: StepPages) {
  const { site, request, reply } = visiting
  const statement = await findDraft(visiting)
  if (statement === undefined) return reply
  const outcome = await pages.save(visiting, statement)
  if (!outcome.ok) return showStep(visiting, pages, { statement, refusals: outcome.refusals, isTyped: true })
  const base = `${statement.address}`
  const [button = '', subject = ''] = pressed(request.body).split(':')
  if (button === 'add') return leadTo(reply, `${base}/supporting-documents/new`)
  if (button === 'remove' && pages.page === 'provenance') {
    const drop = { id: statement.id, documentId: subject }
    await perform(site.workplace, removeSupportingDocument, { actor: request.visit.actor, input: drop })
    return leadTo(reply, `${base}/provenance?done=removed`)
  }
  if (button === 'remove') return leadTo(reply, `${base}/${pages.page}?done=removed`)
  const what = renumbered.safeParse(outcome.value).success ? 'renumbered' : 'saved'
  return leadTo(reply, `${base}/${button === '' ? pages.next : pages.page}?done=${what}`)
}

import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { isTreatedAsMemberState } from '../../../../law/territory.ts'
import type { Explained } from '../../../../platform/http/explain.ts'
import { formKey, readForm, sendingKey } from '../../../../platform/http/form.ts'
import { leadTo } from '../../../../platform/http/respond.ts'
import { perform } from '../../../../platform/perform.ts'
import type { FormState } from '../../../../platform/ui/form-state.ts'
import type { Choice } from '../../../../platform/ui/index.ts'
import { operatorOf } from '../../../goods/rules/permissions.ts'
import { listPrincipals } from '../../../mandates/actions/list-principals.ts'
import type { Site } from '../../../site.ts'
import { getDocument } from '../../actions/get-document.ts'
import { writeBoxes } from '../../boxes/form-boxes.ts'
import { rowsOfPage } from '../../boxes/rows.ts'
import { saveBoxes } from '../../form/actions/save-boxes.ts'
import { choicesFor } from '../../form/choices.ts'
import { sendPage } from '../../form/send-page.ts'
import { showStep } from '../../form/step-form.tsx'
import { stepAddress } from '../../form/views/step-page.tsx'
import type { DocumentKind } from '../../kind.ts'
import { mayEdit } from '../../rules/permissions.ts'
import type { Document } from '../../types.ts'
import {
  explained,
  isTurnedAway,
  newKey,
  pressed,
  showBody,
  typedValues,
  type Visiting,
} from '../../visiting.tsx'
import { startDraft } from '../actions/start-draft.ts'
import { ImportStep } from '../views/import.tsx'
import { importStep } from './steps.tsx'

/** The first page of a draft that has not been saved yet. */
export function addBeginningPages(server: FastifyInstance, site: Site, kind: DocumentKind): void {
  server.get(`${kind.path}/new/import`, async (request, reply) => {
    const visiting = { site, request, reply, kind }
    return (await isTurnedAway(visiting)) ? reply : showFirstStep(visiting, firstValues(visiting), [])
  })
  server.post(kind.path, async (request, reply) => start({ site, request, reply, kind }))
}

// The country of the operator is the likeliest country of import.
function firstValues({ request, kind }: Visiting): FormState['values'] {
  const { actor } = request.visit
  const own = actor.kind === 'person' ? (actor.role?.memberState ?? '') : ''
  const content = { countryOfImport: isTreatedAsMemberState(own) ? own : undefined }
  return writeBoxes(rowsOfPage('import', kind.type), request.say, { content, details: {} })
}

async function showFirstStep(visiting: Visiting, values: FormState['values'], errors: readonly Explained[]) {
  const { request, kind } = visiting
  const { say } = request
  const country = String(values.countryOfImport ?? '')
  const draft = {
    say,
    type: kind.type,
    path: kind.path,
    address: undefined,
    number: undefined,
    isSeveral: kind.goods === 'several',
    representing: undefined,
    good: undefined,
    gaps: [],
    warnings: [],
    idempotencyKey: newKey(visiting),
  }
  const content = (
    <ImportStep
      draft={draft}
      form={{ say, values, errors }}
      version={0}
      choices={await choicesFor(visiting, country)}
      holders={await holdersFor(visiting)}
    />
  )
  return showBody(visiting, {
    title: say(kind.beginning.title),
    problem: errors.length > 0,
    typedAt: stepAddress(draft, 'import'),
    content,
  })
}

/** For whom the visitor may begin; nobody to choose where it is for the own operator alone. */
async function holdersFor({ site, request, kind }: Visiting): Promise<readonly Choice[]> {
  const { actor } = request.visit
  const asked = { actor, input: { type: kind.type } }
  const found = await perform(site.workplace, listPrincipals, asked)
  if (!found.ok || found.value.length === 0 || actor.kind !== 'person') return []
  const own = { operatorId: operatorOf(actor) ?? '', name: actor.role?.organisation ?? '' }
  return [own, ...found.value].map(({ operatorId, name }) => ({ value: operatorId, label: name }))
}

const chosenHolder = z.object({ holder: z.string().optional().catch(undefined) })

async function start(visiting: Visiting) {
  const { site, request, reply } = visiting
  if (await isTurnedAway(visiting)) return reply
  const askedAt = site.workplace.clock.now()
  const { actor } = request.visit
  const outcome = await sendPage(visiting, {
    page: 'import',
    action: startDraft,
    beside: { type: visiting.kind.type, ...chosenHolder.parse(readForm(request.body)) },
    idempotencyKey: formKey(request.body),
  })
  if (!outcome.ok)
    return showFirstStep(visiting, typedValues(request.body), explained(visiting, outcome.refusals))
  const { id } = outcome.value
  const known = await perform(site.workplace, getDocument, { actor, input: { id } })
  const isRepeated = known.ok && known.value.createdAt < askedAt && !isAsTyped(visiting, known.value)
  if (isRepeated) return startAgain(visiting, known.value)
  const page =
    pressed(request.body) === 'stay' ? 'import' : visiting.kind.goods === 'several' ? 'goods' : 'good'
  return leadTo(reply, `${visiting.kind.path}/${id}/${page}?done=started`)
}

function isAsTyped({ request, kind }: Visiting, { content, goods: [good] }: Document): boolean {
  const typed = typedValues(request.body)
  const boxed = { content, details: good.details }
  const saved = writeBoxes(rowsOfPage('import', kind.type), request.say, boxed)
  return Object.entries(saved).every(([name, value]) => (typed[name] ?? '') === value)
}

/** Who goes back and sends the first page again gets no second draft; what was typed there goes into the first. */
async function startAgain(visiting: Visiting, statement: Document) {
  const { request, reply } = visiting
  const { id } = statement
  const saved = await sendPage(visiting, {
    page: 'import',
    action: saveBoxes,
    beside: { id, page: 'import', version: 1 },
    idempotencyKey: sendingKey(request.body, 'again'),
  })
  if (!mayEdit(request.visit.actor, statement)) return leadTo(reply, statement.address)
  if (saved.ok) return leadTo(reply, `${statement.address}/import?done=saved`)
  return showStep(visiting, importStep, {
    ...{ document: statement, good: statement.goods[0] },
    ...{ refusals: saved.refusals, isTyped: true },
  })
}

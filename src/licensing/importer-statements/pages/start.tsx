import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { isTreatedAsMemberState } from '../../../law/territory.ts'
import { dayIn } from '../../../law/time-zones.ts'
import type { Explained } from '../../../platform/http/explain.ts'
import { formKey, readForm, sendingKey } from '../../../platform/http/form.ts'
import { leadTo } from '../../../platform/http/respond.ts'
import { perform } from '../../../platform/perform.ts'
import type { FormState } from '../../../platform/ui/form-state.ts'
import { getDocument } from '../../documents/actions/get-document.ts'
import { importValues } from '../../documents/boxes/views/form-values.ts'
import { saveImport } from '../../documents/drafts/actions/save-import.ts'
import { startStatement } from '../../documents/drafts/actions/start-draft.ts'
import { languageChoices, memberStateChoices, officeChoices } from '../../documents/drafts/pages/choices.ts'
import { showStepOf } from '../../documents/drafts/pages/steps.tsx'
import { ImportStep } from '../../documents/drafts/views/import.tsx'
import { stepAddress } from '../../documents/drafts/views/step-page.tsx'
import {
  answerAbsent,
  explained,
  isAskedToSignIn,
  newKey,
  pressed,
  showBody,
  typedValues,
  type Visiting,
} from '../../documents/pages/visiting.tsx'
import { mayEdit, mayWithDocuments } from '../../documents/rules/permissions.ts'
import type { Document } from '../../documents/types.ts'
import { words } from '../../documents/words.ts'
import type { Site } from '../../site.ts'
import { refuseQuestions, whichDocument } from '../rules/which-document.ts'
import { CheckPage, checkPath, StartPage } from '../views/start.tsx'

/** Where a statement begins. */
export function addStartPages(server: FastifyInstance, site: Site): void {
  server.get('/importer-statements/new', async (request, reply) => {
    const visiting = { site, request, reply }
    if (await isTurnedAway(visiting)) return reply
    const { say } = request
    return showBody(visiting, { title: say(words.newTitle), content: <StartPage say={say} /> })
  })
  server.get('/importer-statements/check', async (request, reply) => showCheck({ site, request, reply }))
  server.get('/importer-statements/new/import', async (request, reply) => {
    const visiting = { site, request, reply }
    return (await isTurnedAway(visiting)) ? reply : showFirstStep(visiting, firstValues(visiting), [])
  })
  server.post('/importer-statements', async (request, reply) => start({ site, request, reply }))
}

async function isTurnedAway(visiting: Visiting): Promise<boolean> {
  if (await isAskedToSignIn(visiting)) return true
  if (mayWithDocuments('start-statement')(visiting.request.visit.actor)) return false
  answerAbsent(visiting)
  return true
}

const asked = z.object({
  isFromUnion: z.string().optional(),
  category: z.string().optional(),
  cameFromGround: z.string().optional(),
  wasPartOfMonument: z.string().optional(),
  year: z.string().optional(),
  value: z.string().optional(),
  purpose: z.string().optional(),
  plannedImportDate: z.string().optional(),
})

function showCheck(visiting: Visiting) {
  const { site, request } = visiting
  const { say } = request
  const questions = asked.safeParse(request.query).data ?? {}
  const today = dayIn(ownCountry(visiting), site.workplace.clock.now())
  const errors = explained(visiting, refuseQuestions(questions, today))
  const answer = errors.length > 0 ? undefined : whichDocument(questions, today)
  const values = typedValues(questions)
  const form = { say, values, errors }
  return showBody(visiting, {
    title: say(words.checkTitle),
    problem: errors.length > 0,
    typedAt: checkPath,
    typedMethod: 'get',
    content: <CheckPage form={form} answer={answer} />,
  })
}

function ownCountry({ request }: Visiting): string {
  const { actor } = request.visit
  return actor.kind === 'person' ? (actor.role?.memberState ?? '') : ''
}

// The country of the operator is the likeliest country of import.
function firstValues(visiting: Visiting): FormState['values'] {
  const own = ownCountry(visiting)
  return importValues({ content: { countryOfImport: isTreatedAsMemberState(own) ? own : undefined } })
}

async function showFirstStep(visiting: Visiting, values: FormState['values'], errors: readonly Explained[]) {
  const { say } = visiting.request
  const country = String(values.countryOfImport ?? '')
  const draft = {
    say,
    id: undefined,
    number: undefined,
    gaps: [],
    warnings: [],
    idempotencyKey: newKey(visiting),
  }
  const content = (
    <ImportStep
      draft={draft}
      form={{ say, values, errors }}
      version={0}
      countries={memberStateChoices(say)}
      offices={await officeChoices(visiting, country)}
      languages={languageChoices(say, country)}
    />
  )
  return showBody(visiting, {
    title: say(words.newTitle),
    problem: errors.length > 0,
    typedAt: stepAddress(undefined, 'import'),
    content,
  })
}

async function start(visiting: Visiting) {
  const { site, request, reply } = visiting
  if (await isTurnedAway(visiting)) return reply
  const askedAt = site.workplace.clock.now()
  const { actor } = request.visit
  const input = readForm(request.body)
  const outcome = await perform(site.workplace, startStatement, {
    actor,
    input,
    idempotencyKey: formKey(request.body),
  })
  if (!outcome.ok)
    return showFirstStep(visiting, typedValues(request.body), explained(visiting, outcome.refusals))
  const { id } = outcome.value
  const known = await perform(site.workplace, getDocument, { actor, input: { id } })
  const isRepeated = known.ok && known.value.createdAt < askedAt && !isAsTyped(known.value, request.body)
  if (isRepeated) return startAgain(visiting, known.value)
  const page = pressed(request.body) === 'stay' ? 'import' : 'good'
  return leadTo(reply, `/importer-statements/${id}/${page}?done=started`)
}

function isAsTyped(statement: Document, body: unknown): boolean {
  const typed = typedValues(body)
  return Object.entries(importValues(statement)).every(([name, value]) => (typed[name] ?? '') === value)
}

/** Who goes back and sends the first page again gets no second draft; what was typed there goes into the first. */
async function startAgain(visiting: Visiting, statement: Document) {
  const { site, request, reply } = visiting
  const { id } = statement
  const saved = await perform(site.workplace, saveImport, {
    actor: request.visit.actor,
    input: { ...readForm(request.body), id, version: 1 },
    idempotencyKey: sendingKey(request.body, 'again'),
  })
  if (!mayEdit(request.visit.actor, statement)) return leadTo(reply, `/importer-statements/${id}`)
  if (saved.ok) return leadTo(reply, `/importer-statements/${id}/import?done=saved`)
  return showStepOf(visiting, 'import', { statement, refusals: saved.refusals, isTyped: true })
}

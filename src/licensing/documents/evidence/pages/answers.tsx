import type { FastifyInstance } from 'fastify'
import type { Refusal } from '../../../../platform/action.ts'
import { decodeForm } from '../../../../platform/http/decode-form.ts'
import { sendingKey } from '../../../../platform/http/form.ts'
import { leadTo } from '../../../../platform/http/respond.ts'
import { perform } from '../../../../platform/perform.ts'
import type { FormState } from '../../../../platform/ui/form-state.ts'
import type { Site } from '../../../site.ts'
import { type DraftWithGood, findDraftWithGood } from '../../form/good-of-page.ts'
import { stepVersion } from '../../form/rules/staleness.ts'
import { sayGood } from '../../form/views/step-page.tsx'
import type { DocumentKind } from '../../kind.ts'
import { draftFrame, explained, newKey, showBody, typedValues, type Visiting } from '../../visiting.tsx'
import { words as documentWords } from '../../words.ts'
import { answerEvidence } from '../actions/answer-evidence.ts'
import { AnswersPage, answersAddress } from '../views/answers.tsx'
import { checklistWords as words } from '../words.ts'

/** What is said of the evidence for one good beside its papers, where the law of a kind has a list of evidence. */
export function addAnswerPages(server: FastifyInstance, site: Site, kind: DocumentKind): void {
  if (kind.evidence === undefined) return
  const path = `${kind.path}/:id/goods/:good/evidence`
  server.get(path, async (request, reply) => {
    const visiting = { site, request, reply, kind }
    const found = await findDraftWithGood(visiting)
    return found === undefined ? reply : showAnswers(visiting, found)
  })
  server.post(path, async (request, reply) => {
    const visiting = { site, request, reply, kind }
    const found = await findDraftWithGood(visiting)
    return found === undefined ? reply : saveAnswers(visiting, found)
  })
}

interface Again {
  readonly values: FormState['values']
  readonly refusals: readonly Refusal[]
}

const phrases = {
  'day-or-year': words.dayOrYear,
  'leftCountry:date-late': words.leftLate,
  'changed-meanwhile': documentWords.staleTitle,
}

function showAnswers(visiting: Visiting, found: DraftWithGood, again?: Again) {
  const { say } = visiting.request
  const { document, good } = found
  const form = {
    say,
    values: again?.values ?? savedValues(good),
    errors: explained(visiting, again?.refusals ?? [], phrases),
  }
  return showBody(visiting, {
    title: say(words.answersTitle),
    problem: again !== undefined,
    typedAt: answersAddress(document, good),
    content: <AnswersPage {...{ form, document, good }} {...askingOf(visiting, found)} />,
  })
}

function askingOf(visiting: Visiting, { document, good }: DraftWithGood) {
  const shown = draftFrame(visiting, document, good).good
  const index = document.goods.findIndex(({ id }) => id === good.id)
  return {
    lines: visiting.kind.evidence?.(document)[index] ?? [],
    version: stepVersion(document, `provenance:${good.id}`),
    name: shown && document.goods.length > 1 ? sayGood(visiting.request.say, shown) : undefined,
    idempotencyKey: newKey(visiting),
  }
}

function savedValues({ evidence }: DraftWithGood['good']): FormState['values'] {
  const reasons = Object.entries(evidence.absent ?? {}).map(([kind, reason]) => [`absent.${kind}`, reason])
  return { leftCountry: evidence.leftCountry ?? '', ...Object.fromEntries(reasons) }
}

async function saveAnswers(visiting: Visiting, { document, good }: DraftWithGood) {
  const { site, request, reply } = visiting
  const input = { ...decodeForm(answerEvidence.input, request.body), id: document.id, goodId: good.id }
  const { actor } = request.visit
  const asked = { actor, input, idempotencyKey: sendingKey(request.body) }
  const outcome = await perform(site.workplace, answerEvidence, asked)
  if (outcome.ok) return leadTo(reply, `${document.address}/provenance?done=saved`)
  const again = { values: typedValues(request.body), refusals: outcome.refusals }
  return showAnswers(visiting, { document, good }, again)
}

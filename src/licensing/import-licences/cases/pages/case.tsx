import type { Refusal } from '../../../../platform/action.ts'
import { decodeForm } from '../../../../platform/http/decode-form.ts'
import { sendingKey } from '../../../../platform/http/form.ts'
import { leadTo } from '../../../../platform/http/respond.ts'
import { perform } from '../../../../platform/perform.ts'
import { explained, newKey, showBody, typedValues, type Visiting } from '../../../documents/visiting.tsx'
import { nameOfGood } from '../../../goods/views/name-of-good.ts'
import { findCountryLaw } from '../../../law-library/actions/find-country-law.ts'
import { listCaseOpinions } from '../../expertise/actions/list-case-opinions.ts'
import { waitingDecision } from '../../rules/acts.ts'
import { explainedClocks } from '../../rules/explained-clocks.ts'
import { mayUseSeal } from '../../rules/sealing-refusals.ts'
import { versionsOf } from '../../versions-of.ts'
import { actsOf, caseAddress, findHandled, type HandledCase } from '../../visiting.tsx'
import { addCaseNote } from '../actions/add-case-note.ts'
import { keepCaseLook } from '../actions/keep-case-look.ts'
import type { AnswerChange } from '../types.ts'
import { CasePage } from '../views/case.tsx'
import { words } from '../words/case.ts'
import { doneMessage } from './done-message.ts'
import { findRelated } from './related.ts'

/** A case as its officers see it; who looks for the first time has seen all that there is. */
export async function showCase(visiting: Visiting) {
  const shown = await findHandled(visiting)
  if (shown === undefined) return visiting.reply
  if (shown.lookedAt === undefined) await keepLook(visiting, shown)
  return showFound(visiting, shown, [])
}

async function showFound(visiting: Visiting, shown: HandledCase, refusals: readonly Refusal[]) {
  const { say } = visiting.request
  const { document, found } = shown
  const values = refusals.length > 0 ? typedValues(visiting.request.body) : {}
  const [about, opinions, law] = await Promise.all([
    findRelated(visiting, shown),
    opinionsOf(visiting, shown),
    lawOf(visiting, document.content.countryOfInterest),
  ])
  return showBody(visiting, {
    title: `${nameOfGood(document.goods[0].details) || say(words.untitled)} – ${found.number}`,
    message: doneMessage(visiting),
    problem: refusals.length > 0,
    typedAt: caseAddress(found, '/notes'),
    content: (
      <CasePage
        {...{ say, shown }}
        {...about}
        acts={actsOf(visiting, shown)}
        {...notesOf(visiting, shown)}
        changes={changesOf(shown)}
        opinions={opinions}
        clocks={explainedClocks(found)}
        law={law}
        form={{ say, values, errors: explained(visiting, refusals, { 'text:required': words.noteMissing }) }}
        idempotencyKey={newKey(visiting)}
      />
    ),
  })
}

function notesOf(visiting: Visiting, shown: HandledCase) {
  const acts = actsOf(visiting, shown)
  const isWaiting = waitingDecision(shown.decisions) !== undefined && !acts.includes('seal')
  const sealNote = mayUseSeal(visiting.request.visit.actor) ? 'same person' : 'no seal'
  return {
    sealNote: isWaiting ? sealNote : undefined,
    isRequestClosed: acts.includes('prepare') && !acts.includes('request'),
  } as const
}

/** What each answer changed, box by box. */
function changesOf(shown: HandledCase): readonly AnswerChange[] {
  return versionsOf(shown).flatMap(({ requestId, before, after }) => {
    const changes = shown.found.requests.find(({ id }) => id === requestId)?.answer?.changes ?? []
    return changes.map(({ goodId, key }) => {
      const boxed = ({ content, goods }: typeof before) => {
        const good = goods.find(({ id }) => id === goodId) ?? goods[0]
        return { content, details: good.details }
      }
      return { requestId, goodId, key, before: boxed(before), after: boxed(after) }
    })
  })
}

async function opinionsOf({ site, request }: Visiting, { found: { id } }: HandledCase) {
  const asked = { actor: request.visit.actor, input: { id } }
  const listed = await perform(site.workplace, listCaseOpinions, asked)
  return listed.ok ? listed.value : []
}

async function lawOf({ site, request }: Visiting, country: string | null | undefined) {
  if (!country) return undefined
  const asked = { actor: request.visit.actor, input: { country } }
  const found = await perform(site.workplace, findCountryLaw, asked)
  return found.ok ? found.value : undefined
}

function keepLook({ site, request }: Visiting, { found: { id } }: HandledCase) {
  return perform(site.workplace, keepCaseLook, { actor: request.visit.actor, input: { id } })
}

/** The reader has seen what is new. */
export async function look(visiting: Visiting) {
  const shown = await findHandled(visiting)
  if (shown === undefined) return visiting.reply
  await keepLook(visiting, shown)
  return leadTo(visiting.reply, caseAddress(shown.found, '?done=seen'))
}

/** Adds an internal note. */
export async function addNote(visiting: Visiting) {
  const { site, request, reply } = visiting
  const shown = await findHandled(visiting)
  if (shown === undefined) return reply
  const { found } = shown
  const outcome = await perform(site.workplace, addCaseNote, {
    actor: request.visit.actor,
    input: { ...decodeForm(addCaseNote.input, request.body), id: found.id },
    idempotencyKey: sendingKey(request.body, found.id),
  })
  if (outcome.ok) return leadTo(reply, caseAddress(found, '?done=noted'))
  return showFound(visiting, shown, outcome.refusals)
}

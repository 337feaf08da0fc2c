import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { officialLanguagesOf } from '../../../../law/languages.ts'
import type { Refusal } from '../../../../platform/action.ts'
import { decodeForm } from '../../../../platform/http/decode-form.ts'
import { sendingKey } from '../../../../platform/http/form.ts'
import { leadTo } from '../../../../platform/http/respond.ts'
import { perform } from '../../../../platform/perform.ts'
import type { FormState } from '../../../../platform/ui/form-state.ts'
import {
  answerAbsent,
  explained,
  newKey,
  showBody,
  typedValues,
  type Visiting,
} from '../../../documents/visiting.tsx'
import { personOf } from '../../../session/visit.ts'
import type { Site } from '../../../site.ts'
import { answeringCases, isNoOfficer } from '../../visiting.tsx'
import { keepLetterText } from '../actions/keep-letter-text.ts'
import { listLetterTexts } from '../actions/list-letter-texts.ts'
import { removeLetterText } from '../actions/remove-letter-text.ts'
import { letterFields } from '../rules.ts'
import type { LetterText } from '../types.ts'
import { LetterFormPage, LettersPage } from '../views/letters.tsx'
import { words } from '../words.ts'

const query = z.object({ done: z.string().optional().catch(undefined) })
const address = z.object({ letter: z.string().optional() })

const phrases = {
  'name:required': words.nameMissing,
  'text:required': words.textMissing,
  'purpose:required': words.chooseFirst,
  'language:required': words.chooseFirst,
  'name-taken': words.nameTaken,
}

async function lettersOf({ site, request }: Visiting): Promise<readonly LetterText[]> {
  const listed = await perform(site.workplace, listLetterTexts, { actor: request.visit.actor, input: {} })
  return listed.ok ? listed.value : []
}

async function showLetters(visiting: Visiting) {
  if (await isNoOfficer(visiting)) return visiting.reply
  const { say } = visiting.request
  const { done } = query.parse(visiting.request.query)
  const message = done === 'kept' ? words.doneKept : done === 'removed' ? words.doneRemoved : undefined
  return showBody(visiting, {
    title: say(words.title),
    message: message && say(message),
    content: <LettersPage say={say} letters={await lettersOf(visiting)} />,
  })
}

interface Again {
  readonly values: FormState['values']
  readonly refusals: readonly Refusal[]
}

/** The form, empty or of the text that the address names. */
async function showForm(visiting: Visiting, again?: Again) {
  if (await isNoOfficer(visiting)) return visiting.reply
  const { say } = visiting.request
  const { letter: id } = address.parse(visiting.request.params)
  const letter = (await lettersOf(visiting)).find(one => one.id === id)
  if (id !== undefined && letter === undefined) return answerAbsent(visiting)
  const errors = explained(visiting, again?.refusals ?? [], phrases)
  const values = again?.values ?? valuesOf(letter)
  return showBody(visiting, {
    title: say(id === undefined ? words.new : words.change),
    problem: errors.length > 0,
    typedAt: `/cases/letters/${id ?? 'new'}`,
    content: (
      <LetterFormPage
        {...{ id, fields: letterFields, languages: languagesOf(visiting, letter) }}
        form={{ say, values, errors }}
        idempotencyKey={newKey(visiting)}
      />
    ),
  })
}

function valuesOf(letter: LetterText | undefined): FormState['values'] {
  if (letter === undefined) return { purpose: 'request' }
  const { purpose, language, name, text } = letter
  return { purpose, language, name, text }
}

/** The languages in which applicants of the State are written to (IR 18(1)), and the one that a text has. */
function languagesOf({ request }: Visiting, letter: LetterText | undefined): readonly string[] {
  const official = officialLanguagesOf(personOf(request)?.role?.memberState ?? '')
  return [...new Set([...official, ...(letter === undefined ? [] : [letter.language]), 'en'])]
}

async function keep(visiting: Visiting) {
  const { site, request, reply } = visiting
  if (await isNoOfficer(visiting)) return reply
  const { letter: id } = address.parse(request.params)
  const outcome = await perform(site.workplace, keepLetterText, {
    actor: request.visit.actor,
    input: { ...decodeForm(keepLetterText.input, request.body), id },
    idempotencyKey: sendingKey(request.body, id),
  })
  if (outcome.ok) return leadTo(reply, '/cases/letters?done=kept')
  return showForm(visiting, { values: typedValues(request.body), refusals: outcome.refusals })
}

async function remove(visiting: Visiting) {
  const { site, request, reply } = visiting
  if (await isNoOfficer(visiting)) return reply
  const { letter: id } = address.parse(request.params)
  const asked = { actor: request.visit.actor, input: { id } }
  const outcome = await perform(site.workplace, removeLetterText, asked)
  return outcome.ok ? leadTo(reply, '/cases/letters?done=removed') : answerAbsent(visiting)
}

/** The texts that officers keep for requests and decisions. */
export function addLetterPages(server: FastifyInstance, site: Site): void {
  const answer = answeringCases(site)
  const base = '/cases/letters'
  server.get(base, answer(showLetters))
  server.get(
    `${base}/new`,
    answer(visiting => showForm(visiting)),
  )
  server.post(`${base}/new`, answer(keep))
  server.get(
    `${base}/:letter`,
    answer(visiting => showForm(visiting)),
  )
  server.post(`${base}/:letter`, answer(keep))
  server.post(`${base}/:letter/removal`, answer(remove))
}

import { z } from 'zod'
import type { Refusal } from '../../../../platform/action.ts'
import { writeBoxes } from '../../boxes/form-boxes.ts'
import { rowsOfPage } from '../../boxes/rows.ts'
import { choicesFor } from '../../form/choices.ts'
import { maySignFor } from '../../rules/permissions.ts'
import type { Document } from '../../types.ts'
import { draftFrame, explained, messageOf, showBody, typedValues, type Visiting } from '../../visiting.tsx'
import { words } from '../../words.ts'
import { SummaryStep } from '../views/summary.tsx'

/** Somebody changed the draft between the summary and the signature. */
const changedQuery = z.object({ done: z.literal('changed') })

interface Summary {
  readonly document: Document
  readonly refusals?: readonly Refusal[]
}

/** The last page of the form, with what is asked there as saved, or with refusals as it was typed. */
export async function showSummary(visiting: Visiting, { document, refusals = [] }: Summary) {
  const { request, kind } = visiting
  const { say, body } = request
  const isRefused = refusals.length > 0
  const boxed = { content: document.content, details: {} }
  const saved = writeBoxes(rowsOfPage('summary', kind.type), say, boxed)
  const content = (
    <SummaryStep
      draft={draftFrame(visiting, document)}
      statement={document}
      maySign={maySignFor(request.visit.actor, document)}
      isChanged={changedQuery.safeParse(request.query).success}
      form={{ say, values: isRefused ? typedValues(body) : saved, errors: explained(visiting, refusals) }}
      choices={await choicesFor(visiting)}
      version={document.stepVersions.declaration}
    />
  )
  return showBody(visiting, {
    title: say(words.stepSummary),
    message: messageOf(visiting, document.number),
    problem: isRefused,
    typedAt: `${document.address}/summary`,
    content,
  })
}

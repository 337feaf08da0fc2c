import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import type { Site } from '../../../site.ts'
import { saveSent } from '../../form/send-page.ts'
import { addStepForm, type StepForm } from '../../form/step-form.tsx'
import type { DocumentKind } from '../../kind.ts'
import { draftFrame, findDraft, messageOf, showBody } from '../../visiting.tsx'
import { words } from '../../words.ts'
import { GoodStep } from '../views/good.tsx'
import { ImportStep } from '../views/import.tsx'
import { SummaryStep } from '../views/summary.tsx'

/** Step 1. */
export const importStep: StepForm = {
  page: 'import',
  next: 'good',
  title: words.stepImport,
  view: ({ visiting: _visiting, document: _document, ...shown }) => <ImportStep {...shown} />,
  save: visiting => saveSent(visiting, 'import'),
}

const goodStep: StepForm = {
  page: 'good',
  next: 'photographs',
  title: words.stepGood,
  view: ({ visiting: _visiting, document: _document, ...shown }) => <GoodStep {...shown} />,
  save: visiting => saveSent(visiting, 'good'),
}

/** Somebody changed the draft between the summary and the signature. */
const changedQuery = z.object({ done: z.literal('changed') })

/** The pages of the form about import and good, and the summary. */
export function addStepPages(server: FastifyInstance, site: Site, kind: DocumentKind): void {
  addStepForm(server, { site, kind }, importStep)
  addStepForm(server, { site, kind }, goodStep)
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

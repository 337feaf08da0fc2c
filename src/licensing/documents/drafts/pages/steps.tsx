import type { FastifyInstance } from 'fastify'
import { leadTo } from '../../../../platform/http/respond.ts'
import type { Site } from '../../../site.ts'
import { saveSent } from '../../form/send-page.ts'
import { addStepForm, type StepForm } from '../../form/step-form.tsx'
import type { DocumentKind } from '../../kind.ts'
import { findDraft, isAskedToSignIn, type Visiting } from '../../visiting.tsx'
import { words } from '../../words.ts'
import { GoodStep } from '../views/good.tsx'
import { ImportStep } from '../views/import.tsx'
import { showSummary } from './show-summary.tsx'

/** Step 1. */
export const importStep: StepForm = {
  page: 'import',
  next: 'good',
  title: words.stepImport,
  view: ({ visiting: _visiting, document: _document, good: _good, ...shown }) => <ImportStep {...shown} />,
  save: visiting => saveSent(visiting, 'import'),
}

const goodStep: StepForm = {
  page: 'good',
  next: 'photographs',
  title: words.stepGood,
  view: ({ visiting: _visiting, document: _document, good: _good, ...shown }) => <GoodStep {...shown} />,
  save: visiting => saveSent(visiting, 'good'),
}

/** The pages of the form about import and good, and the summary. */
export function addStepPages(server: FastifyInstance, site: Site, kind: DocumentKind): void {
  addStepForm(server, { site, kind }, importStep)
  addStepForm(server, { site, kind }, goodStep)
  const path = `${kind.path}/:id/summary`
  server.get(path, async (request, reply) => {
    const visiting = { site, request, reply, kind }
    const document = await findDraft(visiting)
    return document === undefined ? reply : showSummary(visiting, { document })
  })
  server.post(path, async (request, reply) => answer({ site, request, reply, kind }))
}

/** Saves what is asked beside the summary. */
async function answer(visiting: Visiting) {
  const { reply } = visiting
  if (await isAskedToSignIn(visiting)) return reply
  const outcome = await saveSent(visiting, 'summary')
  const document = await findDraft(visiting)
  if (document === undefined) return reply
  if (outcome.ok) return leadTo(reply, `${document.address}/summary?done=saved`)
  return showSummary(visiting, { document, refusals: outcome.refusals })
}

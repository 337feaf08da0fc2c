import { perform } from '../../../../platform/perform.ts'
import { saveSent } from '../../form/send-page.ts'
import type { PressedButton, StepForm } from '../../form/step-form.tsx'
import type { Visiting } from '../../visiting.tsx'
import { words } from '../../words.ts'
import { removeSupportingDocument } from '../actions/remove-supporting-document.ts'
import { ProvenanceStep } from '../views/provenance.tsx'

/** Step 4: provenance and law, with the supporting documents. */
export const provenanceStep: StepForm = {
  page: 'provenance',
  next: 'summary',
  title: words.stepProvenance,
  view: ({ visiting: _visiting, good: _good, document, ...shown }) => (
    <ProvenanceStep {...shown} goods={document.goods} />
  ),
  save: visiting => saveSent(visiting, 'provenance'),
  press: addOrRemove,
}

async function addOrRemove({ site, request }: Visiting, { id, button, subject }: PressedButton) {
  if (button === 'add') return 'supporting-documents/new'
  if (button !== 'remove') return undefined
  const input = { id, documentId: subject }
  await perform(site.workplace, removeSupportingDocument, { actor: request.visit.actor, input })
  return 'provenance?done=removed'
}

import { perform } from '../../../../platform/perform.ts'
import { findCountryLaw } from '../../../law-library/actions/find-country-law.ts'
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
  view: async ({ visiting, good: _good, document, ...shown }) => (
    <ProvenanceStep
      {...shown}
      goods={document.goods}
      law={await lawOf(visiting, document.content.countryOfInterest)}
    />
  ),
  save: visiting => saveSent(visiting, 'provenance'),
  press: addOrRemove,
}

/** What the law library has about the country of interest that is saved. */
async function lawOf({ site, request }: Visiting, country: string | null | undefined) {
  if (!country) return undefined
  const { actor } = request.visit
  const found = await perform(site.workplace, findCountryLaw, { actor, input: { country } })
  return found.ok ? found.value : undefined
}

async function addOrRemove({ site, request }: Visiting, { id, button, subject }: PressedButton) {
  if (button === 'add') return 'supporting-documents/new'
  if (button !== 'remove') return undefined
  const input = { id, documentId: subject }
  await perform(site.workplace, removeSupportingDocument, { actor: request.visit.actor, input })
  return 'provenance?done=removed'
}

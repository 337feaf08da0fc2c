import { supportingDocuments } from '../../../../law/evidence.ts'
import { dayIn } from '../../../../law/time-zones.ts'
import { perform } from '../../../../platform/perform.ts'
import { saidEvidence } from '../../../goods/rules/said-evidence.ts'
import { nameOfGood } from '../../../goods/views/name-of-good.ts'
import { findCountryLaw } from '../../../law-library/actions/find-country-law.ts'
import { lawDuring } from '../../../law-library/rules/law-during.ts'
import { saveSent } from '../../form/send-page.ts'
import type { PressedButton, StepForm } from '../../form/step-form.tsx'
import { sayGood } from '../../form/views/step-page.tsx'
import { placeOf } from '../../rules/place-of.ts'
import type { Document } from '../../types.ts'
import type { Visiting } from '../../visiting.tsx'
import { words } from '../../words.ts'
import { removeSupportingDocument } from '../actions/remove-supporting-document.ts'
import type { CheckedGood } from '../views/checklist.tsx'
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
      law={visiting.kind.evidence ? undefined : await lawOf(visiting, document.content.countryOfInterest)}
      checked={checkedGoods(visiting, document)}
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

/** Each good with what is asked for as its evidence. */
function checkedGoods({ kind, site, request }: Visiting, document: Document) {
  const { goods, content, exportLaws = [] } = document
  const today = dayIn(placeOf(document), site.workplace.clock.now())
  const country = content.hasNoCountryOfInterest ? undefined : content.countryOfInterest
  return kind.evidence?.(document).flatMap((lines, index): readonly CheckedGood[] => {
    const good = goods[index]
    if (good === undefined) return []
    const left = saidEvidence(good).leftCountry
    const law = country ? lawDuring(exportLaws, { country, left, today }) : undefined
    const named = { number: index + 1, name: nameOfGood(good.details) }
    return [{ good, lines, law, name: goods.length > 1 ? sayGood(request.say, named) : undefined }]
  })
}

async function addOrRemove({ site, request }: Visiting, { id, button, subject }: PressedButton) {
  if (button === 'add') return `supporting-documents/new${preselection(subject)}`
  if (button === 'answers' && isId(subject)) return `goods/${subject}/evidence`
  if (button !== 'remove') return undefined
  const input = { id, documentId: subject }
  await perform(site.workplace, removeSupportingDocument, { actor: request.visit.actor, input })
  return 'provenance?done=removed'
}

const isId = (text: string) => /^[0-9a-f-]{36}$/.test(text)

/** The good and the kind that a button is about, for the form of a new document. */
function preselection(subject: string): string {
  const [goodId = '', kind = ''] = subject.split('.')
  const isKind = supportingDocuments.some(({ type }) => type === kind)
  if (!isId(goodId)) return ''
  return isKind ? `?goodId=${goodId}&type=${kind}` : `?goodId=${goodId}`
}

import type { FormState } from '../../../../platform/ui/form-state.ts'
import { Button, controlId, DataTable, FieldSet, Text } from '../../../../platform/ui/index.ts'
import type { Say } from '../../../../platform/words/words.ts'
import type { Good } from '../../../goods/types.ts'
import { nameOfGood } from '../../../goods/views/name-of-good.ts'
import { sayPapers } from '../../../goods/views/papers.ts'
import type { CountryLaw } from '../../../law-library/types.ts'
import { CountryLawHint } from '../../../law-library/views/country-law-hint.tsx'
import { BoxSections } from '../../boxes/views/box-fields.tsx'
import { boxWords as boxes } from '../../boxes/words.ts'
import { StepPage, type StepViewProps, sayGood } from '../../form/views/step-page.tsx'
import { words } from '../../words.ts'
import { checklistWords } from '../words.ts'
import { type CheckedGood, Checklist } from './checklist.tsx'

export interface ProvenanceStepProps extends StepViewProps {
  readonly goods: readonly Good[]
  /** What the law library has about the country of interest. */
  readonly law: CountryLaw | undefined
  /** Good by good, where the law of the document has a list of evidence. */
  readonly checked: readonly CheckedGood[] | undefined
}

/** Step 4: provenance and law. */
export function ProvenanceStep({ choices, goods, law, checked, ...page }: ProvenanceStepProps) {
  const { form, draft } = page
  const { say } = form
  const address = draft.address ?? ''
  return (
    <StepPage {...page} page="provenance" lead={form.say(words.provenanceLead)}>
      <BoxSections
        {...{ form, choices, type: draft.type }}
        page="provenance"
        behind={
          checked === undefined
            ? {
                country: (
                  <>
                    {law === undefined ? null : <CountryLawHint say={say} law={law} />}
                    <Evidence form={form} goods={goods} />
                  </>
                ),
              }
            : { permit: <Checklists {...{ say, address, checked }} /> }
        }
      />
    </StepPage>
  )
}

interface ChecklistsProps {
  readonly say: Say
  readonly address: string
  readonly checked: readonly CheckedGood[]
}

function Checklists({ say, address, checked }: ChecklistsProps) {
  return (
    <>
      <div id={controlId('supportingDocuments')}>
        <Text>{say(checklistWords.lead)}</Text>
      </div>
      {checked.map(each => (
        <Checklist key={each.good.id} {...{ say, address }} {...each} />
      ))}
    </>
  )
}

interface EvidenceProps {
  readonly form: FormState
  readonly goods: readonly Good[]
}

function Evidence({ form, goods }: EvidenceProps) {
  const { say } = form
  const isSeveral = goods.length > 1
  const columns = [
    ...(isSeveral ? [{ key: 'good', label: say(words.evidenceGood) }] : []),
    { key: 'type', label: say(boxes.evidenceType) },
    { key: 'name', label: say(words.evidenceFile) },
    { key: 'remove', label: say(words.remove), hidden: true },
  ]
  const documents = goods.flatMap((good, index) =>
    sayPapers(say, good.supportingDocuments).map(said => ({
      ...said,
      number: index + 1,
      good: nameOfGood(good.details),
    })),
  )
  const rows = documents.map(({ paper: { id, name }, text, isTranslated, number, good }) => ({
    id,
    cells: {
      good: sayGood(say, { number, name: good }),
      type: text,
      name,
      remove: (
        <Button
          variant="quiet"
          name="do"
          value={`remove:${id}`}
          label={say(isTranslated ? words.removeDocumentAndTranslations : words.removeDocument, { name })}
        >
          {say(words.remove)}
        </Button>
      ),
    },
  }))
  return (
    <FieldSet say={say} legend={say(words.evidenceTitle)} section>
      <Text>{say(words.evidenceText)}</Text>
      <DataTable
        caption={say(words.evidenceTitle)}
        captionHidden
        columns={columns}
        rows={rows}
        empty={say(words.evidenceNone)}
      />
      <Button variant="go" name="do" value="add">
        {say(words.evidenceAdd)}
      </Button>
    </FieldSet>
  )
}

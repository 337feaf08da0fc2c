import { controlOf, type FormState } from '../../../../platform/ui/form-state.ts'
import {
  Button,
  type Choice,
  DataTable,
  Details,
  Field,
  FieldSet,
  RadioGroup,
  Select,
  Text,
} from '../../../../platform/ui/index.ts'
import type { SupportingDocument } from '../../../goods/types.ts'
import { sayEvidence } from '../../boxes/views/boxes.ts'
import { boxWords as boxes } from '../../boxes/words.ts'
import { words } from '../../words.ts'
import { StepPage, type StepPageProps } from './step-page.tsx'

export interface ProvenanceStepProps extends Omit<StepPageProps, 'page' | 'lead' | 'children'> {
  readonly countries: readonly Choice[]
  readonly documents: readonly SupportingDocument[]
}

/** Step 4: provenance and law. */
export function ProvenanceStep({ countries, documents, ...page }: ProvenanceStepProps) {
  const { form } = page
  const { say } = form
  return (
    <StepPage {...page} page="provenance" lead={say(words.provenanceLead)}>
      <Select
        {...controlOf(form, 'countryOfInterest')}
        label={say(boxes.countryOfInterest)}
        hint={say(boxes.countryOfInterestHint)}
        required
        options={countries}
        empty={say(words.chooseCountry)}
      />
      <RadioGroup
        {...controlOf(form, 'countryOfInterestBasis')}
        label={say(boxes.basis)}
        required
        options={[
          { value: 'a', label: say(boxes.basisA) },
          { value: 'b', label: say(boxes.basisB) },
        ]}
      />
      <RadioGroup
        {...controlOf(form, 'countryOfInterestReason')}
        label={say(boxes.reason)}
        hint={say(boxes.reasonHint)}
        options={[
          { value: 'country unknown', label: say(boxes.reasonUnknown) },
          { value: 'left before 24.4.1972', label: say(boxes.reasonBefore) },
        ]}
      />
      <RadioGroup
        {...controlOf(form, 'exportPermit')}
        label={say(boxes.exportPermit)}
        hint={say(boxes.exportPermitHint)}
        required
        options={[
          { value: 'not required', label: say(boxes.permitNotRequired) },
          { value: 'in possession', label: say(boxes.permitInPossession) },
        ]}
      />
      <Evidence form={form} documents={documents} />
      <Owner form={form} countries={countries} />
    </StepPage>
  )
}

interface EvidenceProps {
  readonly form: FormState
  readonly documents: readonly SupportingDocument[]
}

function Evidence({ form, documents }: EvidenceProps) {
  const { say } = form
  const columns = [
    { key: 'type', label: say(boxes.evidenceType) },
    { key: 'name', label: say(words.evidenceFile) },
    { key: 'remove', label: say(words.remove), hidden: true },
  ]
  const rows = documents.map(document => ({
    id: document.id,
    cells: {
      type: sayEvidence(say, document),
      name: document.name,
      remove: (
        <Button
          variant="quiet"
          name="do"
          value={`remove:${document.id}`}
          label={say(words.removeDocument, { name: document.name })}
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

interface OwnerProps {
  readonly form: FormState
  readonly countries: readonly Choice[]
}

function Owner({ form, countries }: OwnerProps) {
  const { say } = form
  const field = (name: string) => controlOf(form, `owner.${name}`)
  const isOpen = form.errors.some(error => error.field?.startsWith('owner')) || field('name').value !== ''
  return (
    <Details summary={say(words.ownerTitle)} open={isOpen}>
      <Field {...field('name')} label={say(boxes.name)} maxlength={200} />
      <Field {...field('street')} label={say(boxes.street)} maxlength={200} />
      <Field {...field('postcode')} label={say(boxes.postcode)} maxlength={20} width="short" />
      <Field {...field('city')} label={say(boxes.city)} maxlength={100} width="medium" />
      <Select
        {...field('country')}
        label={say(boxes.country)}
        options={countries}
        empty={say(words.chooseCountry)}
        width="medium"
      />
    </Details>
  )
}

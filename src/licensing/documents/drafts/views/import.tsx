import { controlOf, hasErrorIn, isTicked } from '../../../../platform/ui/form-state.ts'
import {
  Button,
  Checkbox,
  type Choice,
  DateField,
  Details,
  Field,
  FieldSet,
  Select,
} from '../../../../platform/ui/index.ts'
import { boxWords as boxes } from '../../boxes/words.ts'
import { words } from '../../words.ts'
import { StepPage, type StepPageProps } from './step-page.tsx'

export interface ImportStepProps extends Omit<StepPageProps, 'page' | 'lead' | 'children'> {
  readonly countries: readonly Choice[]
  readonly offices: readonly Choice[]
  readonly languages: readonly Choice[]
}

/** Step 1: where and when the object is imported. */
export function ImportStep({ countries, offices, languages, ...page }: ImportStepProps) {
  const { form } = page
  const { say } = form
  const field = (name: string) => controlOf(form, name)
  return (
    <StepPage {...page} page="import" lead={say(words.importLead)}>
      <Select
        {...field('countryOfImport')}
        label={say(boxes.countryOfImport)}
        required
        options={countries}
        empty={say(words.chooseCountry)}
      />
      <Button variant="quiet" name="do" value="stay">
        {say(words.showOffices)}
      </Button>
      <Select
        {...field('customsOffice')}
        label={say(boxes.customsOffice)}
        hint={say(boxes.customsOfficeHint)}
        required
        options={offices}
        empty={say(words.chooseOffice)}
      />
      <DateField
        {...field('plannedImportDate')}
        label={say(boxes.plannedImportDate)}
        hint={say(boxes.plannedImportDateHint)}
      />
      <Select
        {...field('documentLanguage')}
        label={say(boxes.documentLanguage)}
        hint={say(boxes.documentLanguageHint)}
        required
        options={languages}
        width="medium"
      />
      <Field
        {...field('localReference')}
        label={say(boxes.localReference)}
        hint={say(boxes.localReferenceHint)}
        maxlength={60}
        width="medium"
      />
      <FieldSet say={say} legend={say(boxes.artFair)} section>
        <Checkbox
          say={say}
          name="isCommercialArtFair"
          label={say(boxes.artFairTick)}
          hint={say(boxes.artFairHint)}
          checked={isTicked(form, 'isCommercialArtFair')}
        />
        <Details
          summary={say(words.fairDetails)}
          open={isTicked(form, 'isCommercialArtFair') || hasErrorIn(form, 'artFair')}
        >
          <Field {...field('artFair.name')} label={say(boxes.artFairName)} maxlength={200} />
          <Field {...field('artFair.venueAddress')} label={say(boxes.artFairVenue)} maxlength={300} />
          <Select
            {...field('artFair.memberState')}
            label={say(boxes.artFairCountry)}
            options={countries}
            empty={say(words.chooseCountry)}
          />
        </Details>
      </FieldSet>
    </StepPage>
  )
}

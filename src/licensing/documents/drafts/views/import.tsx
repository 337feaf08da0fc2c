import { controlOf } from '../../../../platform/ui/form-state.ts'
import { Button, type Choice, Select } from '../../../../platform/ui/index.ts'
import { BoxSections } from '../../boxes/views/box-fields.tsx'
import { StepPage, type StepViewProps } from '../../form/views/step-page.tsx'
import { words } from '../../words.ts'

export interface ImportStepProps extends StepViewProps {
  /** For whom a new document may be, where there is a choice: the own operator first. */
  readonly holders?: readonly Choice[]
}

/** Step 1: where and when the object is imported. */
export function ImportStep({ choices, holders = [], ...page }: ImportStepProps) {
  const { form, draft } = page
  const { say } = form
  return (
    <StepPage {...page} page="import" lead={say(words.importLead)}>
      {holders.length === 0 ? null : (
        <Select
          {...controlOf(form, 'holder')}
          label={say(words.forWhom)}
          hint={say(words.forWhomHint)}
          options={holders}
        />
      )}
      <BoxSections
        {...{ form, choices, type: draft.type }}
        page="import"
        behind={{
          country: (
            <Button variant="quiet" name="do" value="stay">
              {say(draft.type === 'ICG-L' ? words.showAuthorities : words.showOffices)}
            </Button>
          ),
        }}
      />
    </StepPage>
  )
}

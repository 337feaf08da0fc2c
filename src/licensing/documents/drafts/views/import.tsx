import { Button } from '../../../../platform/ui/index.ts'
import { BoxSections } from '../../boxes/views/box-fields.tsx'
import { StepPage, type StepViewProps } from '../../form/views/step-page.tsx'
import { words } from '../../words.ts'

/** Step 1: where and when the object is imported. */
export function ImportStep({ choices, ...page }: StepViewProps) {
  const { form, draft } = page
  const { say } = form
  return (
    <StepPage {...page} page="import" lead={say(words.importLead)}>
      <BoxSections
        {...{ form, choices, type: draft.type }}
        page="import"
        behind={{
          country: (
            <Button variant="quiet" name="do" value="stay">
              {say(words.showOffices)}
            </Button>
          ),
        }}
      />
    </StepPage>
  )
}

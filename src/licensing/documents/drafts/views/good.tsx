import { BoxSections } from '../../boxes/views/box-fields.tsx'
import { StepPage, type StepViewProps } from '../../form/views/step-page.tsx'
import { words } from '../../words.ts'

/** Step 2: what the object is. */
export function GoodStep({ choices, ...page }: StepViewProps) {
  const { form, draft } = page
  return (
    <StepPage {...page} page="good" lead={form.say(words.goodLead)}>
      <BoxSections {...{ form, choices, type: draft.type }} page="good" />
    </StepPage>
  )
}

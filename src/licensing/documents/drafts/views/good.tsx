import { BoxSections } from '../../boxes/views/box-fields.tsx'
import { words } from '../../words.ts'
import { StepPage, type StepViewProps } from './step-page.tsx'

/** Step 2: what the object is. */
export function GoodStep({ choices, ...page }: StepViewProps) {
  const { form, draft } = page
  return (
    <StepPage {...page} page="good" lead={form.say(words.goodLead)}>
      <BoxSections {...{ form, choices, type: draft.type }} page="good" />
    </StepPage>
  )
}

import type { StepForm } from '../../form/step-form.tsx'
import { nearlyUsedBy, newKey } from '../../visiting.tsx'
import { words } from '../../words.ts'
import { photographValues } from '../photograph-values.ts'
import { PhotographsStep } from '../views/photographs.tsx'
import { savePhotographs } from './save-photographs.ts'

/** Step 3: photographs and measurements. */
export const photographStep: StepForm = {
  page: 'photographs',
  next: 'provenance',
  title: words.stepPhotographs,
  view: async ({ visiting, document, ...shown }) => (
    <PhotographsStep
      {...shown}
      photographs={document.goods[0].photographs}
      uploadKey={newKey(visiting)}
      nearlyUsed={await nearlyUsedBy(visiting)}
    />
  ),
  save: savePhotographs,
  valuesBeside: ({ goods: [good] }) => photographValues(good),
  press: async (_visiting, { button }) => (button === 'remove' ? 'photographs?done=removed' : undefined),
}

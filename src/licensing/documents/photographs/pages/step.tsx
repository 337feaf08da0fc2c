import { pageBelow } from '../../boxes/layout.ts'
import { goodIdOf } from '../../form/good-of-page.ts'
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
  view: async ({ visiting, document: _document, good, ...shown }) => (
    <PhotographsStep
      {...shown}
      photographs={good.photographs}
      uploadKey={newKey(visiting)}
      nearlyUsed={await nearlyUsedBy(visiting)}
    />
  ),
  save: savePhotographs,
  valuesBeside: photographValues,
  press: async (visiting, { button }) =>
    button === 'remove' ? `${pageBelow('photographs', goodIdOf(visiting))}?done=removed` : undefined,
}

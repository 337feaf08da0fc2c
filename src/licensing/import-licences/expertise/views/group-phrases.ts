import type { Phrase } from '../../../../platform/words/words.ts'
import type { BoxGroup } from '../rules/box-groups.ts'
import { words } from '../words/of-case.ts'

/** What the groups of boxes are called. */
export const groupPhrases: Readonly<Record<BoxGroup, Phrase>> = {
  photographs: words.groupPhotographs,
  description: words.groupDescription,
  measurements: words.groupMeasurements,
  category: words.groupCategory,
  provenance: words.groupProvenance,
  value: words.groupValue,
}

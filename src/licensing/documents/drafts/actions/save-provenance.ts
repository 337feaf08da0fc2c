import { z } from 'zod'
import { defineAction, done, refused } from '../../../../platform/action.ts'
import { formed, optionalText, recordId } from '../../../../platform/fields.ts'
import type { Asked } from '../../../actor.ts'
import { changedBoxes } from '../../boxes/rules/changed-boxes.ts'
import { chosenContent } from '../../rules/chosen-answers.ts'
import { mayWithDocuments } from '../../rules/permissions.ts'
import { version } from '../../step-version.ts'
import { staleness } from '../rules/staleness.ts'
import { editDraft } from '../steps/edit-draft.ts'
import { writeChange } from '../steps/write-change.ts'

const country = z
  .union([formed(/^[A-Z]{2}$/, 'invalid'), z.literal('')], 'invalid')
  .optional()
  .transform(value => (value === '' ? undefined : value))

/** Saves the step about provenance and law: boxes I.11, I.19 and the option of I.20. */
export const saveProvenance = defineAction({
  name: 'save-provenance',
  citation: 'IR Annex I I.11',
  input: z.object({
    id: recordId,
    version,
    countryOfInterest: country,
    countryOfInterestBasis: z.enum(['a', 'b'], 'invalid').optional(),
    countryOfInterestReason: z.enum(['country unknown', 'left before 24.4.1972'], 'invalid').optional(),
    exportPermit: z.enum(['not required', 'in possession'], 'invalid').optional(),
    owner: z
      .object({
        name: optionalText(200),
        street: optionalText(200),
        city: optionalText(100),
        postcode: optionalText(20),
        country,
      })
      .optional(),
  }),
  allowed: mayWithDocuments('save-provenance'),
  run: async (context: Asked, { id, version, ...written }) => {
    const draft = await editDraft.run(context, { id })
    if (!draft.ok) return draft
    const stale = staleness(draft.value, 'provenance', version)
    if (stale.length > 0) return refused(...stale)
    const content = chosenContent({ ...draft.value.content, ...written })
    const boxes = changedBoxes(draft.value, { ...draft.value, content })
    const events = [{ type: 'changed', data: { step: 'provenance', boxes } }]
    const change = { draft: draft.value, step: 'provenance', content, events } as const
    const saved = await writeChange.run(context, change)
    return saved.ok ? done({ id }) : saved
  },
})

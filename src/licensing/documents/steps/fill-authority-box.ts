import { defineStep, done, refused } from '../../../platform/action.ts'
import type { Asked } from '../../actor.ts'
import { fillableBoxes } from '../rules/authority-boxes.ts'
import { eventOf } from '../rules/events.ts'
import { documentScope } from '../rules/scope.ts'
import { updateAuthorityBoxes } from '../store/changes.ts'
import { holdDocument } from '../store/hold.ts'
import { loadDocument } from './load-document.ts'

const boxOf = { nationalReference: 'I.4', admittedUntil: 'I.9' } as const

interface Given {
  readonly id: string
  readonly box: keyof typeof boxOf
  /** Nothing empties the box. */
  readonly value: string | undefined
}

/** Writes a box that officers fill in, with its line in the history; what is unchanged leaves none. Code: not-found. */
export const fillAuthorityBox = defineStep({
  name: 'fill-authority-box',
  citation: 'IR Annex I',
  run: async (context: Asked, { id, box, value }: Given) => {
    const { transaction, actor, now } = context
    await holdDocument(transaction, { id, scope: documentScope(actor, now) })
    const found = await loadDocument.run(context, { id })
    if (!found.ok) return found
    if (!fillableBoxes(actor, found.value)[box]) return refused({ code: 'not-found' })
    const before = found.value.authorityBoxes
    const after = { ...before, [box]: value }
    if (after[box] === before[box]) return done({ id })
    await updateAuthorityBoxes(transaction, { ...after, id, at: now })
    const data = { boxes: [boxOf[box]], value: value ?? '' }
    context.record(eventOf(found.value, { type: 'changed', data }))
    return done({ id })
  },
})

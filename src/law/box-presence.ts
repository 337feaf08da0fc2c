import type { DocumentType } from './annex.ts'
import { type BoxContext, boxConditions } from './box-conditions.ts'
import { type Box, type BoxId, type BoxPresence, boxes } from './boxes.ts'

const columns = { 'ICG-L': 'L', 'ICG-S': 'S', 'ICG-D': 'D' } as const satisfies Record<
  DocumentType,
  'L' | 'S' | 'D'
>

/** The row of a box. Throws only on an id outside the type. */
export function getBox(id: BoxId): Box {
  const box = boxes.find(row => row.id === id)
  if (!box) throw new RangeError(`No box ${id} in the data dictionary`)
  return box
}

/** How a box stands in a type of document, before its condition is looked at. */
export function boxPresence(id: BoxId, documentType: DocumentType): BoxPresence {
  return getBox(id)[columns[documentType]]
}

/** Whether the condition of a conditional box is met; false for a box without one. Source: IR Annex I. */
export function meetsCondition(id: BoxId, context: BoxContext): boolean {
  const { condition } = getBox(id)
  return condition !== undefined && boxConditions[condition].holds(context)
}

/** Whether a box must be filled in this document, its condition included. Source: IR Annex I. */
export function isBoxOwed(id: BoxId, documentType: DocumentType, context: BoxContext): boolean {
  const presence = boxPresence(id, documentType)
  if (presence === 'mandatory') return true
  return presence === 'conditional' && meetsCondition(id, context)
}

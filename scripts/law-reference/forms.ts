import { boxConditions } from '../../src/law/box-conditions.ts'
import { type Box, boxes } from '../../src/law/boxes.ts'
import { type SupportingDocument, supportingDocuments } from '../../src/law/evidence.ts'
import { photographRules } from '../../src/law/photographs.ts'
import type { Cell } from '../reference-page.ts'
import { listing, section } from './parts.ts'

function boxRow(box: Box): readonly Cell[] {
  return [box.id, box.name, box.L, box.S, box.D, box.filledBy, box.condition]
}

export function boxSection(): string {
  const named = Object.entries(boxConditions).map(([name, { citation }]) => ({ name, citation }))
  return section(
    'Boxes',
    'L: import licence. S: importer statement. D: general description.',
    listing(['box', 'name', 'L', 'S', 'D', 'filled by', 'condition'], boxes, boxRow),
    listing(['condition'], named, row => [row.name]),
    '### Photographs',
    listing(['view', 'owed', 'text beside it'], photographRules, row => [row.view, row.owed, row.text]),
  )
}

export function evidenceSection(): string {
  const all: readonly SupportingDocument[] = supportingDocuments
  return section(
    'Evidence',
    listing(['type', 'what it is', 'owed', 'condition'], all, row => [
      row.type,
      row.name,
      row.owed,
      row.condition,
    ]),
  )
}

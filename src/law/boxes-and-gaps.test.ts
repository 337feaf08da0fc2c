import { describe, expect, test } from 'vitest'
import { type DocumentType, documentTypes } from './annex.ts'
import { boxPresence } from './box-presence.ts'
import { type Box, boxes } from './boxes.ts'
import type { DescriptionFacts } from './description.ts'
import { generalDescriptionGaps } from './general-description.ts'
import { licenceGaps } from './licence-gaps.ts'
import { statementGaps } from './statement-gaps.ts'

const today = '2026-06-01'

/** Whatever makes a conditional box owed, and nothing else filled in. */
const conditional: DescriptionFacts = {
  isThreeDimensional: true,
  hasMarks: true,
  hasDistinguishingFeatures: true,
  hasInscriptions: true,
  isCoins: true,
}

const gapsOf = {
  'ICG-L': (descriptions: readonly DescriptionFacts[]) =>
    licenceGaps({
      today,
      descriptions,
      countryOfInterestBasis: 'b',
      exportPermit: 'uploaded',
      isInformationRequested: true,
    }),
  'ICG-S': (descriptions: readonly DescriptionFacts[]) =>
    statementGaps({ today, descriptions, countryOfInterestBasis: 'b', isCommercialArtFair: true }),
  'ICG-D': (descriptions: readonly DescriptionFacts[]) =>
    generalDescriptionGaps({ today, descriptions, countryOfInterestBasis: 'b' }),
} as const satisfies Record<DocumentType, unknown>

// The document type is chosen by choosing the form; a title may really be unknown; the refuge is asked for below.
const asked: readonly Box[] = boxes.filter(
  box => box.filledBy === 'holder' && !['Document type', 'I.15 title', 'Refuge'].includes(box.id),
)

describe.each(documentTypes)('%s', documentType => {
  const gaps: readonly { box: string }[] = gapsOf[documentType]([{}, conditional])
  const demanded = new Set(gaps.map(gap => gap.box))

  test.each(boxes.filter(box => asked.includes(box)))(
    '$id is demanded where the dictionary says so',
    ({ id }) => {
      const isOwed = ['mandatory', 'conditional'].includes(boxPresence(id, documentType))
      expect(demanded.has(id)).toBe(isOwed)
    },
  )
})

test('the refuge is demanded for safekeeping', () => {
  const gaps = generalDescriptionGaps({ today, descriptions: [], derogation: 'safekeeping' })
  expect(gaps.map(gap => gap.box)).toContain('Refuge')
})

import { expect, test } from 'vitest'
import type { LicenceFacts } from './licence.ts'
import { licenceGaps } from './licence-gaps.ts'
import { licenceWarnings } from './licence-warnings.ts'

const bare: LicenceFacts = { today: '2026-06-01', descriptions: [{ category: 'c', taric: '9706100012' }] }

test.each<[string, Partial<LicenceFacts>, readonly string[]]>([
  ['no country of interest', { hasNoCountryOfInterest: true }, ['refusal-likely hasNoCountryOfInterest']],
  ['permit required and not uploaded', { exportPermit: 'not uploaded' }, ['refusal-likely exportPermit']],
  [
    'evidence that the law asks for',
    {
      evidence: [
        {
          papers: [],
          absent: {},
          hasPhotographs: true,
          hasNoCountryOfInterest: false,
          permitAsked: 'required',
        },
        { papers: [], absent: {}, hasPhotographs: true, hasNoCountryOfInterest: true },
      ],
    },
    ['evidence-missing descriptions.0.supportingDocuments'],
  ],
  ['permit uploaded', { exportPermit: 'uploaded' }, []],
  ['permit not required', { exportPermit: 'not required' }, []],
  [
    'what is said of every document',
    { plannedImportDate: '2026-05-31' },
    ['import-date-passed plannedImportDate'],
  ],
])('%s', (_name, change, expected) => {
  const warnings = licenceWarnings({ ...bare, ...change })
  expect(warnings.map(({ code, field }) => `${code} ${field}`)).toEqual(expected)
})

test('without a country of interest an application may still be filed, once the holder has said so', () => {
  const boxes = (change: Partial<LicenceFacts>) => licenceGaps({ ...bare, ...change }).map(gap => gap.box)
  expect(boxes({})).toContain('I.11')
  expect(boxes({ hasNoCountryOfInterest: true })).not.toContain('I.11')
})

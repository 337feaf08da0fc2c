import { type DocumentType, documentTypes } from './annex.ts'
import type { Citation } from './citations.ts'

/** A box and its customs data element. Source: IR2145 Annex II. */
export interface CustomsDataElement {
  readonly box: string
  readonly elements: readonly string[]
  readonly documents: readonly DocumentType[]
  readonly citation: Citation
}

/** Box and customs data element; boxes not named have no counterpart. The holder of the goods is the importer. */
export const customsDataElements = [
  {
    box: 'I.1',
    elements: ['12 03 001 000', '12 04 001 000'],
    documents: documentTypes,
    citation: 'IR2145 Annex II',
  },
  {
    box: 'Document type',
    elements: ['12 03 002 000', '12 04 002 000'],
    documents: documentTypes,
    citation: 'IR2145 Annex II',
  },
  { box: 'I.6', elements: ['12 03 010 000'], documents: ['ICG-L'], citation: 'IR2145 Annex II' },
  { box: 'I.6', elements: ['16 03 000 000'], documents: ['ICG-L', 'ICG-D'], citation: 'IR2145 Annex II' },
  {
    box: 'I.14',
    elements: ['18 09 000 000', '18 09 056 000', '18 09 057 000', '18 09 058 000'],
    documents: documentTypes,
    citation: 'IR2145 Annex II',
  },
  {
    box: 'I.15 description',
    elements: ['18 05 000 000'],
    documents: documentTypes,
    citation: 'IR2145 Annex II',
  },
  {
    box: 'I.15 customs value',
    elements: ['EU SWE-C data element'],
    documents: documentTypes,
    citation: 'IR2145 Annex II',
  },
  { box: 'I.16 weight', elements: ['18 01 000 000'], documents: ['ICG-D'], citation: 'IR2145 Annex II' },
  {
    box: 'I.18',
    elements: [
      '13 04 000 000',
      '13 04 016 000',
      '13 04 018 019',
      '13 04 018 020',
      '13 04 018 021',
      '13 04 018 022',
    ],
    documents: ['ICG-L', 'ICG-S'],
    citation: 'IR2145 Annex II',
  },
  {
    box: 'I.18 EORI',
    elements: ['13 04 017 000'],
    documents: ['ICG-L', 'ICG-S'],
    citation: 'IR2145 Annex II',
  },
] as const satisfies readonly CustomsDataElement[]

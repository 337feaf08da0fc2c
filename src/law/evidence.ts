import type { Citation } from './citations.ts'

/** Kinds of supporting documents of box I.17; the list of the law is open. */
export type SupportingDocumentType = (typeof supportingDocuments)[number]['type']

/** When a kind is owed: where the country requires it; on request of the authority; or freely assessed. */
export type EvidenceOwed = 'where the country required it' | 'on request' | 'freely assessed'

/** Option of box I.20 of a licence about an export permit of the country of interest. Source: IR Annex II. */
export type LicencePermitOption = 'not required' | 'uploaded' | 'not uploaded'

/** One kind of supporting document. */
export interface SupportingDocument {
  readonly type: string
  readonly name: string
  readonly owed: EvidenceOwed
  /** What the explanatory notes ask of it. */
  readonly condition?: string
  readonly citation: Citation
  readonly decision?: Citation
}

const free = 'freely assessed' as const

/** Kinds of evidence. Source: R 4(4), IR 8(1) and (3), IR 12, IR Annex I note 2. */
export const supportingDocuments = [
  {
    type: 'EXPORT_PERMIT',
    name: 'export certificate or licence of the country of interest',
    owed: 'where the country required it',
    citation: 'IR 8(1)(b)',
  },
  {
    type: 'NO_EXPORT_LAW_PROOF',
    name: 'proof that no such laws existed when the good left',
    owed: free,
    citation: 'R 4(4)',
    decision: 'Default 28',
  },
  { type: 'CUSTOMS_DOC', name: 'customs documents on past movements', owed: free, citation: 'IR 8(1)(d)(i)' },
  { type: 'INVOICE', name: 'sales invoices', owed: free, citation: 'IR 8(1)(d)(ii)' },
  { type: 'INSURANCE', name: 'insurance documents', owed: free, citation: 'IR 8(1)(d)(iii)' },
  { type: 'TRANSPORT', name: 'transport documents', owed: free, citation: 'IR 8(1)(d)(iv)' },
  { type: 'CONDITION_REPORT', name: 'condition reports', owed: free, citation: 'IR 8(1)(d)(v)' },
  { type: 'TITLE', name: 'property titles, wills included', owed: free, citation: 'IR 8(1)(d)(vi)' },
  {
    type: 'SWORN_DECLARATION',
    name: 'declarations under oath',
    owed: free,
    condition: 'only with corroboration',
    citation: 'IR 8(1)(d)(vii)',
  },
  {
    type: 'EXPERT_APPRAISAL',
    name: 'expert appraisals',
    owed: free,
    condition: 'may suffice if independent, recognised and without conflict of interest',
    citation: 'IR 8(1)(d)(viii)',
  },
  {
    type: 'PUBLICATION',
    name: 'museum publications, exhibition catalogues, articles',
    owed: free,
    citation: 'IR 8(1)(d)(ix)',
  },
  {
    type: 'SALES_MATERIAL',
    name: 'auction catalogues, advertisements, sales material',
    owed: free,
    citation: 'IR 8(1)(d)(x)',
  },
  {
    type: 'PHOTO_FILM_EVIDENCE',
    name: 'photographs and films of place and date',
    owed: free,
    citation: 'IR 8(1)(d)(xi)',
  },
  {
    type: 'TRANSLATION',
    name: 'official translation into an official language of the Member State',
    owed: 'on request',
    citation: 'IR 8(3)',
  },
  { type: 'OTHER', name: 'other evidence', owed: free, citation: 'IR 8(1)(d)' },
] as const satisfies readonly SupportingDocument[]

/** Whether a text is a kind of supporting document. */
export function isSupportingDocumentType(text: string): text is SupportingDocumentType {
  return supportingDocuments.some(row => row.type === text)
}

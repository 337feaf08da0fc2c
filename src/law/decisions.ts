import type { Citation } from './citations.ts'

/** A point the law leaves open and what Kulturport does about it; never a statement of law. */
export interface OwnDecision {
  readonly citation: Citation
  readonly point: string
  readonly decision: string
}

/** Our decisions, numbered as they are cited ("Default 26"). */
export const ownDecisions = [
  {
    citation: 'Default 1',
    point: 'TARIC document codes of the three documents and of the exemptions',
    decision: 'a table of the installation, empty as delivered',
  },
  {
    citation: 'Default 2',
    point: 'TARIC codes of 9701, 9702, 9703 and 9705',
    decision: 'any ten digits; an unusual heading warns, never blocks',
  },
  {
    citation: 'Default 3',
    point: 'lists of competent authorities and customs offices',
    decision: 'a registry; without an active authority a country cannot be chosen for a licence',
  },
  {
    citation: 'Default 4',
    point: 'Danish competent authority, fee, offices, refuges',
    decision: 'set by the installation',
  },
  {
    citation: 'Default 5',
    point: 'questions and answers of the Commission',
    decision: 'the legal text alone governs',
  },
  {
    citation: 'Default 6',
    point: 'format of reference numbers and object ids',
    decision: 'ICGS.DK.2026.0000123 and CGO.DK.2026.0000123',
  },
  {
    citation: 'Default 7',
    point: 'mechanics of statuses the law only names',
    decision:
      'conditionally rejected: a request is open; partially rejected: the granted goods continue in a licence of their own; replaced: corrected by a newer statement; expired: all pieces released for free circulation or re-exported',
  },
  {
    citation: 'Default 8',
    point: 'reference date of age, several categories',
    decision:
      'planned date of import, else (or when that date has gone by) date of filing; calendar years; Part B prevails',
  },
  {
    citation: 'Default 9',
    point: 'formats and sizes of photographs and files',
    decision: 'our own limits; under 1 000 pixels on the short side warns',
  },
  {
    citation: 'Default 10',
    point: 'effect of a revocation on goods already released',
    decision: 'for the future only; customs are alerted',
  },
  {
    citation: 'Default 11',
    point: 'end-use and free zone are outside the table of CERTEX',
    decision: 'may be chosen; an officer checks by hand',
  },
  {
    citation: 'Default 12',
    point: 'reuse of a statement when the procedure changes',
    decision: 'allowed while it is valid',
  },
  {
    citation: 'Default 13',
    point: 'counting of the periods, late answers',
    decision:
      'Regulation 1182/71 with the holidays and the time zone of the seat; the answer closes after day 40; an officer confirms and seals the rejection',
  },
  {
    citation: 'Default 14',
    point: 'language of an application for a licence',
    decision: 'an official language of the Member State addressed',
  },
  {
    citation: 'Default 15',
    point: 'an earlier rejection has no box',
    decision: 'a compulsory question when signing, kept with box I.20',
  },
  { citation: 'Default 16', point: 'fees', decision: 'none' },
  {
    citation: 'Default 17',
    point: 'identity assurance level',
    decision: 'two factors, fresh confirmation at signature, person confirmed by the role validation',
  },
  {
    citation: 'Default 18',
    point: 'technique of signatures, seals and time stamps',
    decision: 'PAdES, at least baseline T; qualified time stamps by RFC 3161',
  },
  {
    citation: 'Default 19',
    point: 'time stamp and seal of statements and general descriptions',
    decision: 'the same services as for licences',
  },
  {
    citation: 'Default 20',
    point: 'box I.18 and EORI in a general description',
    decision: 'I.18 mandatory, EORI optional',
  },
  {
    citation: 'Default 21',
    point: 'purposes without a value in box I.7',
    decision:
      'other purposes, with the purpose beside it; science and academic research as the holder chooses',
  },
  {
    citation: 'Default 22',
    point: 'counting of the twenty years, drafts',
    decision:
      'a document is erased as a whole when its latest part is due; drafts after 30 days or 12 months',
  },
  {
    citation: 'Default 23',
    point: 'no country qualifies as country of interest',
    decision: 'no statement; an application after a warning',
  },
  {
    citation: 'Default 24',
    point: 'goods under a special procedure since before 28.06.2025',
    decision: 'only the new placing counts',
  },
  {
    citation: 'Default 25',
    point: 'Northern Ireland',
    decision: 'handled like a Member State; Great Britain is a third country',
  },
  {
    citation: 'Default 26',
    point: 'dating that straddles a threshold, sets',
    decision:
      'covered unless shown otherwise; the earliest date counts; an approximate year may lie ten years off on both sides',
  },
  {
    citation: 'Default 27',
    point: 'whether the "ex" heading limits a category',
    decision: 'the category decides; a mismatch warns',
  },
  {
    citation: 'Default 28',
    point: 'proof that no export law existed has no type of evidence',
    decision: 'a type of our own, NO_EXPORT_LAW_PROOF',
  },
] as const satisfies readonly OwnDecision[]

/** A date on which something began to apply. */
export interface ApplicationDate {
  readonly date: string
  readonly event: string
  readonly citation: Citation
}

/** When what began to apply. Source: R 16(2), IR 25, CSW Annex A. */
export const applicationDates = [
  {
    date: '1972-04-24',
    event: 'cut-off for the last country of more than five years',
    citation: 'R 4(4)(b)',
  },
  { date: '2019-06-27', event: 'the Regulation is in force', citation: 'R 15' },
  { date: '2020-12-28', event: 'the general prohibition applies', citation: 'R 16(2)(a)' },
  { date: '2021-07-22', event: 'the implementing regulation is in force', citation: 'IR 25' },
  { date: '2024-07-22', event: 'arrangement of the joint controllers due', citation: 'IR 20(4)' },
  { date: '2025-03-03', event: 'documents connected to the Single Window', citation: 'CSW Annex A' },
  { date: '2025-06-28', event: 'licences, statements and exemptions apply', citation: 'R 16(2)(b)' },
  { date: '2028-06-28', event: 'first report of the Commission due', citation: 'R 14(2)' },
] as const satisfies readonly ApplicationDate[]

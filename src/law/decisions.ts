import type { Citation } from './citations.ts'

/** A point the law leaves open and what Kulturport does about it; never a statement of law. */
export interface OwnDecision {
  readonly citation: Citation
  readonly point: string
  readonly decision: string
  /** Decided, and no rule or page follows it yet. */
  readonly isPlanned: boolean
}

const decisions: readonly (readonly [point: string, decision: string])[] = [
  [
    'document codes of TARIC for the three documents and the exemptions',
    'a table of the installation, empty as delivered',
  ],
  ['codes of TARIC for 9701, 9702, 9703 and 9705', 'any ten digits; an unusual heading warns, never blocks'],
  [
    'lists of competent authorities and customs offices',
    'a registry; without an active authority a country cannot be chosen for a licence',
  ],
  ['Danish competent authority, fee, offices, refuges', 'set by the installation'],
  ['questions and answers of the Commission', 'the legal text alone governs'],
  ['format of reference numbers and object ids', 'ICGS.DK.2026.0000123 and CGO.DK.2026.0000123'],
  [
    'mechanics of statuses the law only names',
    'conditionally rejected: a request is open; partially rejected: the granted goods continue in a licence of their own; replaced: corrected by a newer statement; expired: all pieces released for free circulation or re-exported',
  ],
  [
    'reference date of age, a year without a day, several categories',
    'planned date of import, else (or when that date has gone by) date of filing; with a year only, an object may be older than the limit all through the year in which it reaches it, so it is covered, with a warning; years to come are refused; Part B prevails',
  ],
  [
    'formats and sizes of photographs and files',
    'our own limits; under 1 000 pixels on the short side warns',
  ],
  ['effect of a revocation on goods already released', 'for the future only; customs are alerted'],
  ['end-use and free zone are outside the table of CERTEX', 'may be chosen; an officer checks by hand'],
  ['reuse of a statement when the procedure changes', 'allowed while it is valid'],
  [
    'counting of the periods, late answers',
    'Regulation 1182/71 with the holidays and the time zone of the seat; the answer closes after day 40; an officer confirms and seals the rejection',
  ],
  ['language of an application for a licence', 'an official language of the Member State addressed'],
  [
    'an earlier rejection has no box',
    'a compulsory question when an application is signed, kept with box I.20',
  ],
  ['fees', 'none'],
  [
    'identity assurance level',
    'two factors, fresh confirmation at signature, person confirmed by the role validation',
  ],
  [
    'technique of signatures, seals and time stamps',
    'PAdES, at least baseline T; qualified time stamps by RFC 3161',
  ],
  ['time stamp and seal of statements and general descriptions', 'the same services as for licences'],
  ['box I.18 and EORI in a general description', 'I.18 mandatory, EORI optional'],
  [
    'purposes without a value in box I.7',
    'other purposes, with the purpose beside it; science and academic research as the holder chooses',
  ],
  [
    'counting of the twenty years, drafts',
    'a document is erased as a whole when its latest part is due; drafts after 30 days or 12 months',
  ],
  ['no country qualifies as country of interest', 'no statement; an application after a warning'],
  ['goods under a special procedure since before 28.06.2025', 'only the new placing counts'],
  ['Northern Ireland', 'handled like a Member State; Great Britain is a third country'],
  ['dating that straddles a threshold, sets', 'covered unless shown otherwise; the earliest date counts'],
  ['whether the "ex" heading limits a category', 'the category decides; a mismatch warns'],
  ['proof that no export law existed has no type of evidence', 'a type of our own, NO_EXPORT_LAW_PROOF'],
  [
    'application for a good that needs no licence',
    'the authority records a reasoned finding; the application ends as Withdrawn with the sub-state NOT_REQUIRED, which can be shown at the border',
  ],
  [
    'whom the question about an earlier rejection is asked',
    'applicants for a licence when they sign; not in a statement',
  ],
  [
    'two requests for information open at once',
    'each has an identity and its own 40 days; an answer names its request; the 90 days start when the last open one is answered',
  ],
  [
    'acts of the authority while a request is open',
    'forwarding, rejection on 7a, 7c or 7d, and taking the request back stay possible',
  ],
  ['ninety days passed again and again', 'recorded and time-stamped once'],
  [
    'national days that do not count',
    'every day carries its source; doubtful days count where that gives the applicant more time; the administrators of a State add or strike a day for a year, with a reason; no change moves a day already told to an earlier one',
  ],
  [
    'country in the reference number',
    'the country of import that is signed: when box I.6 changes before, the draft gets a new number and the old one is never used again',
  ],
  ['approximate year', 'ten years to each side; "around" may stand before every form of dating'],
  [
    'several categories fit',
    'the person is asked whether the good came out of the ground or from under water, and whether it was part of a monument or is a liturgical icon or statue; yes or "do not know" makes (c) or (d) one of its categories',
  ],
  [
    'weight or measurements unknown',
    'a value is always asked for and may be marked as estimated; units as found are kept',
  ],
  [
    'pieces under a special procedure',
    'they stay booked to that declaration; the next one for the same pieces rebooks them; release, end-use included, or re-export consumes them',
  ],
  [
    'a finding that no licence is needed, at the border',
    'all authorities and customs see it with the date it holds for; given only while no request is open; next to granted goods the granted ones become Valid, next to refused ones alone the application is rejected and the decision names the finding',
  ],
  [
    'specimens of nature',
    'fauna, flora, minerals and fossils are (a), never (c) for having come out of the ground',
  ],
  [
    'doubtful and added days, by clock',
    'doubtful days lengthen the 40 days of the applicant only, added days all three clocks; an answer opens again when its last day moves on and nothing is sealed',
  ],
  ['representative', 'prepares everything, signs only with the right to sign in the mandate, may withdraw'],
  [
    'ninety days and forwarding',
    'stamped once for each handling authority; the mark OVERDUE_90 falls at the decision, event and stamp stay',
  ],
  [
    'decision prepared while conditionally rejected',
    'prepared for the seal is a mark, no sub-state; an answer or a new request ends it',
  ],
  [
    'withdrawal when the answer is overdue',
    'until the rejection is sealed; authorities go on seeing that it happened',
  ],
  [
    'request taken back',
    'as if never sent: the 90 days run from receipt or from the last other answer; not after its 40 days',
  ],
  [
    'overdue answer',
    'nothing but rejection, withdrawal or forwarding; one request unanswered means the whole application is rejected, and one officer seals what the system prepared',
  ],
  [
    'forwarding',
    'until the seal; open requests lapse, clocks start anew, number and first submission stay; the former authority sees that it forwarded, no more',
  ],
  ['later holder', 'sees decided documents only'],
  ['revocation after the end', 'an Expired licence cannot be revoked; customs get a note'],
  [
    'reissue after an appeal',
    'from Rejected, Partially rejected or Revoked, once, as a new linked licence; the old status stays',
  ],
  [
    'reservation on a revoked licence',
    'by the override of customs alone: freed, or consumed where the pieces left the procedure all the same',
  ],
  ['decision in part', 'not while a request is open'],
  [
    'applicant abroad',
    'calendar and end of day of the seat of the deciding authority; the screen shows the time of the applicant beside it',
  ],
  [
    'earlier rejection of the same good',
    'refused to anybody; "do not know" with a word of explanation is an answer; annulled refusals are not asked for; a false answer is no ground of its own',
  ],
  [
    'inspection, expertise, translation',
    'inspection and expertise at any time before the decision; a translation is a request and needs its 21 days',
  ],
  ['sold while undecided', 'the applicant stays; the buyer who imports files anew, linked'],
  [
    'old things without a letter of their own',
    'porcelain, silver, glass, clocks and textiles are tested as (e); the answer says that this is our reading',
  ],
  ['church treasure', '(d) if it was fixed to the building or is an icon or a statue, else by what it is'],
  ['place unknown or partly in the Union', 'outside the Union unless shown; asked first'],
  [
    'what one item is',
    'a vase with its lid is one, a pair is two, joining fragments are one; papers that grew together are (k), sold singly each is tested as (i)',
  ],
  [
    'returned goods that were repaired',
    'repair does no harm; export or outward processing is asked; customs decide',
  ],
  ['safekeeping where the State has no refuge', 'that is said, with the States that have one'],
  ['wreck on the high seas', 'country of creation, else the last country of more than five years'],
  ['Iraq and Syria', 'a hint to Regulations 1210/2003 and 36/2012 with their dates, no verdict'],
  [
    'the five years',
    'measured on the day of signature; a warning when import or the 90th day would change the answer',
  ],
  [
    'lots of coins',
    'one line for each mint or material; coins struck in the Union leave the lot; "uncleaned" is asked about as coming from the ground',
  ],
  [
    'a planned date of import that cannot be meant',
    'refused when it lies more than one year back or more than five years ahead; asked about from one year ahead on',
  ],
]

/** Numbers of decisions that wait for the pages and notices that will follow them. */
const planned: readonly number[] = [59, 60, 62, 63, 64, 68]

/** Our decisions, numbered as they are cited ("Default 26"). */
export const ownDecisions: readonly OwnDecision[] = decisions.map(([point, decision], index) => ({
  citation: `Default ${index + 1}`,
  point,
  decision,
  isPlanned: planned.includes(index + 1),
}))

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

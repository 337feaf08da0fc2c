import { tickBox } from '../../codecs/answer.ts'
import { country, oneOfFew } from '../../codecs/choice.ts'
import { words } from '../../words.ts'
import { inContent } from '../row.ts'
import { sayEvidence } from '../say.ts'
import { boxWords as w } from '../words.ts'

import { type BoxEntry, box, shown } from './entry.ts'

const bases = { a: w.basisA, b: w.basisB }
const reasons = { 'country unknown': w.reasonUnknown, 'left before 24.4.1972': w.reasonBefore }
const permits = { 'not required': w.permitNotRequired, 'in possession': w.permitInPossession }

/** Provenance and law. */
export const provenanceBoxes = {
  'I.11': box(
    'provenance',
    w.countryOfInterest,
    inContent('countryOfInterest', {
      on: ['provenance', 'country'],
      codec: country('countries', { empty: words.chooseCountry }),
      label: w.countryOfInterest,
      hint: w.countryOfInterestHint,
    }),
    inContent('countryOfInterestBasis', {
      on: ['provenance', 'country'],
      codec: oneOfFew(bases),
      label: w.basisBox,
      question: w.basis,
    }),
  ),
  'I.11 reason': box(
    'provenance',
    w.reason,
    inContent('countryOfInterestReason', {
      on: ['provenance', 'country'],
      codec: oneOfFew(reasons),
      label: w.reason,
      hint: w.reasonHint,
      onlyIf: ({ content }) => content.countryOfInterestBasis === 'b',
      isSaidIfGiven: true,
    }),
  ),
  'I.17': shown('provenance', {
    label: w.supportingDocuments,
    sayOf: (say, _document, { supportingDocuments }) =>
      supportingDocuments.map(document => sayEvidence(say, document)).join(';\n') || say(w.none),
  }),
  'I.20': box(
    'provenance',
    w.boxDeclaration,
    inContent('exportPermit', {
      on: ['provenance', 'country'],
      codec: oneOfFew(permits),
      label: w.exportPermitBox,
      question: w.exportPermit,
      hint: w.exportPermitHint,
    }),
    inContent('hasDeclared', {
      on: ['summary', 'declaration'],
      codec: tickBox,
      label: words.declareTick,
      isSaidElsewhere: true,
    }),
  ),
} as const satisfies Readonly<Record<string, BoxEntry>>

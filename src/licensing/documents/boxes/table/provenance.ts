import { saidEvidence } from '../../../goods/rules/said-evidence.ts'
import { sayEvidence } from '../../../goods/views/papers.ts'
import { tickBox } from '../../codecs/answer.ts'
import { country, oneOfFew } from '../../codecs/choice.ts'
import { lines, text } from '../../codecs/text.ts'
import { words } from '../../words.ts'
import { inContent } from '../row.ts'
import { boxWords as w } from '../words.ts'

import { type BoxEntry, box, shown } from './entry.ts'

const bases = { a: w.basisA, b: w.basisB }
const reasons = { 'country unknown': w.reasonUnknown, 'left before 24.4.1972': w.reasonBefore }
const licencePermits = {
  'not required': w.permitNotRequired,
  uploaded: w.permitUploaded,
  'not uploaded': w.permitNotUploaded,
}
const rejections = { no: w.rejectedNo, yes: w.rejectedYes, 'not known': w.rejectedNotKnown }
const permits = { 'not required': w.permitNotRequired, 'in possession': w.permitInPossession }

/** Provenance and law. */
export const provenanceBoxes = {
  'I.11': box(
    'provenance',
    w.countryOfInterest,
    inContent('hasNoCountryOfInterest', {
      on: ['provenance', 'country'],
      formOrder: 2,
      codec: tickBox,
      label: w.noCountryOfInterest,
      question: w.noCountryOfInterestTick,
      hint: w.noCountryOfInterestHint,
      types: ['ICG-L'],
      onlyIf: ({ content }) => content.hasNoCountryOfInterest === true,
    }),
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
    sayOf: (say, { goods }) =>
      goods
        .flatMap((good, index) =>
          sayEvidence(say, { ...good, evidence: saidEvidence(good) }).map(said =>
            goods.length > 1 ? say(words.ofGood, { number: index + 1, text: said }) : said,
          ),
        )
        .join(';\n') || say(w.none),
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
      types: ['ICG-S'],
    }),
    inContent('licencePermit', {
      on: ['provenance', 'permit'],
      codec: oneOfFew(licencePermits),
      label: w.exportPermitBox,
      question: w.exportPermit,
      hint: w.licencePermitHint,
      types: ['ICG-L'],
      isOneOf: true,
    }),
    inContent('noPermitReason', {
      on: ['provenance', 'permit'],
      codec: lines(2000, 3),
      label: w.noPermitReason,
      hint: w.noPermitReasonHint,
      types: ['ICG-L'],
      isOneOf: true,
      isSaidIfGiven: true,
    }),
    inContent('wasRejectedBefore', {
      on: ['summary', 'rejection'],
      codec: oneOfFew(rejections),
      label: w.rejectedBefore,
      question: w.rejectedBeforeQuestion,
      hint: w.rejectedBeforeHint,
      types: ['ICG-L'],
    }),
    inContent('earlierRejectionReference', {
      on: ['summary', 'rejection'],
      codec: text(60, { width: 'medium' }),
      label: w.rejectionReference,
      hint: w.rejectionReferenceHint,
      types: ['ICG-L'],
      isOneOf: true,
      isSaidIfGiven: true,
    }),
    inContent('earlierRejectionExplanation', {
      on: ['summary', 'rejection'],
      codec: lines(1000, 3),
      label: w.rejectionExplanation,
      hint: w.rejectionExplanationHint,
      types: ['ICG-L'],
      isOneOf: true,
      isSaidIfGiven: true,
    }),
    inContent('hasDeclared', {
      on: ['summary', 'declaration'],
      codec: tickBox,
      label: words.declareTick,
      isSaidElsewhere: true,
    }),
  ),
} as const satisfies Readonly<Record<string, BoxEntry>>

import { defineWords } from '../../../platform/words/words.ts'

/** Words of documents that hang together. */
export const words = defineWords('document-links', {
  afterFair: 'Apply for a licence',
  afterFairTitle: 'Apply for a licence after the fair',
  afterFairText:
    'An object that came for a fair with {number} needs an import licence before it is used otherwise ({article}). The application says what the statement says, about the same object, and goes to the Member State where it was first admitted: {country}.',
  again: 'Import again',
  againTitle: 'Import again what {number} was about',
  againText:
    'An object that left the Union needs a new licence to come back. The application refers to the earlier one and says the same about the same objects; you show that they left the Union, by a customs or transport document that is younger than the earlier licence ({article}).',
  filesText:
    'Tick each photograph and document that is still right: it shows the object as it is now. What is not ticked is not taken along.',
  go: 'Make the application',
  started: 'The application {number} is begun. Check what was taken over.',
  cannotBeFollowed: 'No application can follow from this document now ({citation}).',
  replaces: 'Replaces {number}',
  partial: 'Part of {number}',
  reissue: 'Issued anew after {number}',
  fair: 'Follows the fair statement {number}',
  earlier: 'Refers to the earlier licence {number}',
  copied: 'Copied from {number}',
  title: 'Belongs together with',
  refersTo: 'Refers to {number}',
  referredBy: '{number} refers to this document',
  continuedFrom: 'Continues {number}',
  continuedBy: 'Continued by {number}',
})

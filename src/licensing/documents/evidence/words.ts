import { defineWords } from '../../../platform/words/words.ts'

/** The list of the evidence that is asked for, good by good. */
export const checklistWords = defineWords('evidence-checklist', {
  title: 'Evidence (I.17)',
  ofGood: 'Evidence (I.17) – {good}',
  lead: 'What the law asks for, and what there is. Something missing does not prevent you from signing, but the authority may have to refuse the licence.',
  declaration: 'Declaration of the holder',
  photographs: 'Colour photographs',
  always: 'Always asked for ({citation}).',
  byCountry: 'Asked for because of the law of the country, or of what you declare about it ({citation}).',
  oneOfTwo: 'One of the two is asked for: the permit, or proof that no such law existed ({citation}).',
  free: 'Freely assessed ({citation}).',
  stateMet: 'Here',
  stateSignature: 'With your signature',
  stateMissing: 'Missing',
  stateAbsent: 'Does not exist',
  because: 'It does not exist, because: {reason}',
  leftUnknown: 'When it left the country is not said. What was asked for depends on that day.',
  answer: 'Say when it left, or what does not exist',
  answerOf: 'Say when it left, or what does not exist: {good}',
  add: 'Add a document',
  addOf: 'Add a document: {what}',
  addLead: 'It becomes part of the application, and the authority that decides reads it.',
  otherTitle: 'Other evidence, freely assessed',
  otherText:
    'The more kinds of evidence, the better, above all where there was no export permit. None of these is mandatory.',
  answersTitle: 'When it left, and what does not exist',
  answersLead: 'This is part of what you sign, and stands in the application.',
  leftCountry: 'When it left the country of interest',
  leftCountryHint:
    'A day, such as 1983-07-23 or 23.7.1983, or the year alone where you know no more. Leave it empty if you do not know.',
  absent: '{kind}: does not exist, because',
  absentHint:
    'For example: burnt with the archive in 1944, or no such law existed. Leave it empty if it exists.',
  otherAbsent: 'Other kinds that do not exist',
  save: 'Save',
  dayOrYear: 'Give a day, such as 1983-07-23, or a year of four digits.',
  leftLate: 'This day is still to come. Give the day or the year in which it left the country.',
})

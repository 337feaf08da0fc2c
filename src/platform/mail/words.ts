import { defineWords } from '../words/words.ts'

/** The closing phrases that every letter carries. */
export const words = defineWords('mail', {
  sentBy: 'Sent by {application}.',
  automatic: 'This is an automatic message.',
  doNotAnswer: 'Please do not answer it: answers are not read.',
  codeLabel: 'Your code',
  linkHint: 'If the button does not work, copy this address into your browser:',
})

import { defineWords } from '../../../platform/words/words.ts'

export const words = defineWords('mandate-letters', {
  application: 'Kulturport',
  greeting: 'Dear {name}',
  givenSubject: '{organisation} has a new mandate',
  givenText:
    'A holder of cultural goods has given {organisation} a mandate to act for it. Its page says for whom, for which documents and until when. You can lay it down there.',
  revokedSubject: 'A mandate of {organisation} is revoked',
  revokedText:
    'The holder of the goods has revoked a mandate. {organisation} can no longer see or do anything by it.',
  laidDownSubject: 'A representative of {organisation} has laid a mandate down',
  laidDownText:
    'The representative no longer acts for {organisation} by this mandate. What was signed before stays valid.',
  endingSubject: 'A mandate ends on {until}',
  endingText:
    'The last day of a mandate of {organisation} is {until}. If it is to go on, the holder of the goods gives a new one in time.',
  open: 'Open the mandate',
  reason: 'You get this mail because you administrate the users of {organisation}.',
})

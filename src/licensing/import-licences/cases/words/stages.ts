import { defineWords } from '../../../../platform/words/words.ts'

/** Where an open case stands, for the officers of its authority. */
export const words = defineWords('case-stages', {
  received: 'New',
  underExamination: 'Under examination',
  infoRequested: 'Waits for information',
  infoProvided: 'Answered',
  answerOverdue: 'Not answered in time',
  forSeal: 'Waits for the seal',
  overdue: '90 days have passed',
})

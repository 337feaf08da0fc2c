import { defineWords } from '../../../platform/words/words.ts'

/** What is decided, and on which grounds. */
export const decisionWords = defineWords('decision-choices', {
  grantLicence: 'Licence granted',
  rejectApplication: 'Application rejected',
  rejectInPart: 'Rejected in part',
  findNotRequired: 'No licence needed',
  revokeLicence: 'Licence revoked',
  reissueLicence: 'Licence after an appeal',
  granted: 'Granted',
  refused: 'Rejected',
  notRequired: 'No licence needed',
  ground7a:
    'There is information or reasonable ground to believe that the good left the country in breach of its laws',
  ground7b: 'The evidence that the law asks for has not been provided',
  ground7c:
    'There is information or reasonable ground to believe that the holder did not acquire the good lawfully',
  ground7d: 'The country of origin has a pending claim for its return',
  ground92: 'The information that was asked for did not come within 40 days',
  groundCited: '{ground} ({article})',
  reasons: 'Reasons',
  appealInformation: 'How to appeal',
  conditions: 'Conditions',
  decision: 'Decision',
})

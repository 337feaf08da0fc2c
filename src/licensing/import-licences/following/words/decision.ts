import { defineWords } from '../../../../platform/words/words.ts'

/** A sealed decision, as the applicant reads it. */
export const words = defineWords('case-decision', {
  title: 'The decision',
  granted: 'The licence is granted',
  rejected: 'The application is rejected',
  rejectedInPart: 'The application is granted in part',
  notRequired: 'No licence is needed',
  revoked: 'The licence is revoked',
  reissued: 'A new licence is issued after an appeal',
  sealed: 'Sealed on {when}',
  goodGranted: 'Granted',
  goodRefused: 'Refused',
  goodNotRequired: 'Needs no licence',
  ground7a:
    'There is information, or there are reasonable grounds to believe, that the goods left their country in breach of its laws',
  ground7b: 'The evidence that the law asks for was not provided',
  ground7c:
    'There is information, or there are reasonable grounds to believe, that the goods were not acquired lawfully',
  ground7d: 'The authorities of the country where the goods were created or found claim them back',
  ground92: 'The information that was asked for did not come within 40 days',
  reasons: 'Reasons',
  conditions: 'Conditions',
  appeal: 'How to appeal',
  appealFiled: 'An appeal of {day} is recorded.',
  appealUpheld: 'The appeal of {filed} was decided on {day}: the decision stands.',
  appealAnnulled: 'The appeal of {filed} was decided on {day}: the decision is annulled.',
  sealedFile: 'Download the sealed decision (PDF)',
  decisionFile: 'Download the official letter (PDF)',
  licence: 'Licence {number}',
  download: 'Download the licence (PDF)',
  pageLink: 'Decision and reasons',
  pageTitle: 'Decisions about {number}',
  pageLead: 'Application of {holder}, decided by {authority}.',
  pageBack: 'The document',
  pageEmpty: 'The decision is kept with the application that this licence came of.',
})

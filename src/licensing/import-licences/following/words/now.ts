import { defineWords } from '../../../../platform/words/words.ts'

/** Where an application stands, in plain words, for its holder. */
export const words = defineWords('case-now', {
  receivedTag: 'Received',
  receivedTitle: 'Your application has reached the authority',
  receivedText: '{authority} has your application and decides about it.',
  receivedNext:
    'The authority examines it. It may ask you for more information, or decide: you get an e-mail and a message here.',
  examinedTag: 'Under examination',
  examinedTitle: 'Your application is being examined',
  examinedText: '{authority} examines your application and decides about it.',
  examinedNext: 'The authority decides, or asks you for more. You get an e-mail and a message here.',
  answeredTag: 'Answer received',
  answeredTitle: 'Your answer is with the authority',
  answeredText:
    '{authority} has everything that it asked you for, and decides. The time to decide runs from your last answer.',
  answeredNext: 'The authority decides. You get an e-mail and a message here.',
  lateTag: 'Decision is late',
  lateTitle: 'The authority has not decided in time',
  lateText:
    'The time for {authority} to decide has passed. This is recorded with a time stamp. It is neither a licence nor a rejection: your case stays open.',
  lateNext: 'The authority still has to decide. You can ask it when.',
  askedTag: 'Waiting for your answer',
  askedTitle: 'The authority waits for your answer',
  askedText:
    '{authority} asks you for more information. Without an answer in time the application has to be rejected.',
  askedNext: 'You answer and sign. From the last answer on, the authority has 90 days to decide.',
  unansweredTag: 'Not answered in time',
  unansweredTitle: 'The time to answer has passed',
  unansweredText:
    'No answer came in time. Now {authority} has to reject the application; an officer confirms it. You can still withdraw it.',
  unansweredNext: 'The authority seals the rejection. After it you can apply anew.',
  grantedTag: 'Licence granted',
  grantedTitle: 'You have a licence',
  grantedText: '{authority} has granted the import licence. You may import the goods.',
  grantedNext:
    'Give the number {number} in the customs declaration. The licence is used up when the goods are released for free circulation, or leave the Union again.',
  refusedTag: 'Rejected',
  refusedTitle: 'Your application is rejected',
  refusedText: '{authority} has rejected the application. The goods may not be imported.',
  refusedNext: 'Below stand the grounds, and how to appeal.',
  partTag: 'Rejected in part',
  partTitle: 'Your application is granted in part',
  partText:
    '{authority} has granted a licence for some of the goods and refused it for others. The granted goods have a licence of their own.',
  partNext:
    'Use the new licence for the granted goods. Below stand the grounds for the others, and how to appeal.',
  revokedTag: 'Revoked',
  revokedTitle: 'The licence is revoked',
  revokedText: '{authority} has revoked the licence. It may not be used any more.',
  revokedNext: 'Below stand the reasons, and how to appeal.',
  usedTag: 'Used up',
  usedTitle: 'The licence is used up',
  usedText: 'The goods were released for free circulation or have left the Union: the licence has ended.',
  usedNext: 'Nothing. For another import of the same goods you apply again, and can refer to this licence.',
  notRequiredTag: 'No licence needed',
  notRequiredTitle: 'You need no licence',
  notRequiredText:
    '{authority} has found that these goods need no licence. The finding can be shown at the border.',
  notRequiredNext: 'Nothing. Below stand the reasons.',
  withdrawnTag: 'Withdrawn',
  withdrawnTitle: 'The application is withdrawn',
  withdrawnText: 'You have withdrawn the application. Nobody decides about it any more.',
  withdrawnNext: 'Nothing. You can copy it and apply anew.',
})

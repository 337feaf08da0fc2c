import { defineWords } from '../../platform/words/words.ts'

export const words = defineWords('notices', {
  application: 'Kulturport',
  greeting: 'Dear {name}',
  registeredSubject: '{document} {number} is registered',
  registeredText: '{document} {number} was signed and sealed on {date}. It is valid from now on.',
  registeredNext:
    'Write its number in the customs declaration, and keep the sealed document at hand when the goods arrive.',
  openDocument: 'Open the document',
  endingSubject: 'Your draft {number} will be deleted on {until}',
  endingText:
    'Nobody has changed the draft {number} since {date}. Drafts that nobody works on are deleted after twelve months. This one will be deleted on {until}, with its photographs and documents.',
  endingNext: 'Do you still need it? Then open it before that day, and save one of its pages.',
  openDraft: 'Open the draft',
  endingReason: 'You get this mail because you began the draft.',
  registeredReason: 'You get this mail because you created or signed the document.',
  receivedSubject: 'Application {number} has reached the authority',
  receivedText:
    'Your application {number} has reached the competent authority. The page of the application says who decides, by when at the latest, and what can happen meanwhile.',
  arrivedSubject: 'New application {number}',
  arrivedText: 'The application {number} has arrived at your authority.',
  requestedSubject: 'The authority asks for more information about {number}',
  requestedText:
    'The authority asks for more information about the application {number}. Without an answer by {until} it has to be rejected (Implementing Regulation 2021/1079, Article 9(2)).',
  takenBackSubject: 'A request about {number} is taken back',
  takenBackText:
    'The authority has taken back a request for information about the application {number}. The page of the application says whether anything else is asked of you.',
  answerReceivedSubject: 'Your answer about {number} is received',
  answerReceivedText: 'Your answer about the application {number} is signed and received.',
  answerArrivedSubject: 'Answer about {number} received',
  answerArrivedText: 'A request for information about the application {number} has been answered.',
  answerOverdueSubject: 'No answer about {number} within forty days',
  answerOverdueText:
    'Forty days have passed without an answer about the application {number}. A rejection is prepared and waits for the seal of the authority (Implementing Regulation 2021/1079, Article 9(2)).',
  answerReopenedSubject: 'The request about {number} can be answered again',
  answerReopenedText:
    'The calendar of public holidays has changed. The request about the application {number} can be answered until {until}.',
  holderRemindedSubject: 'Answer about {number} by {until}',
  holderRemindedText:
    'The authority waits for your answer about the application {number}. The last day is {until}.',
  authorityRemindedSubject: 'Decide about {number} by {until}',
  authorityRemindedText:
    'The application {number} waits for a decision of your authority. The last day is {until}.',
  ninetyDaysSubject: 'Ninety days have passed for {number}',
  ninetyDaysText:
    'Ninety days have passed without a decision about the application {number}. This is recorded; it is neither a licence nor a rejection, and the case stays open.',
  forwardedSubject: 'Application {number} is forwarded',
  forwardedText:
    'The application {number} was forwarded to the authority that is responsible for it. Its deadlines begin anew there; its number stays.',
  withdrawnSubject: 'Application {number} is withdrawn',
  withdrawnText: 'The application {number} has been withdrawn. Nothing will be decided about it.',
  inspectionPlannedSubject: 'The authority wants to see goods of {number}',
  inspectionPlannedText:
    'The authority has planned an inspection of goods of the application {number} (Implementing Regulation 2021/1079, Article 6(3)). When and where stands on the page of the application. Your deadlines stay as they are.',
  inspectionMovedSubject: 'The inspection for {number} is moved',
  inspectionMovedText:
    'The authority has moved an inspection of goods of the application {number}. The new time and place, and why, stand on the page of the application.',
  inspectionCancelledSubject: 'The inspection for {number} is cancelled',
  inspectionCancelledText:
    'An inspection of goods of the application {number} does not take place. Why stands on the page of the application.',
  preparedSubject: 'A decision about {number} waits for the seal',
  preparedText: 'A decision about {number} is prepared and waits for the seal of your authority.',
  decidedSubject: 'Decision about {number}',
  decidedText:
    'The authority has decided about {number}. The decision, and what you can do now, stands on its page.',
  refusedSubject: 'Application {number} was rejected',
  refusedText:
    'The application {number} was rejected, in whole or in part. All competent authorities may read the grounds (Regulation 2019/880, Article 4(10)).',
  revokedSubject: 'Licence {number} is revoked',
  revokedText:
    'The authority has revoked the licence {number}. The reasons, and how to appeal, stand on its page.',
  alertSubject: 'Alert: licence {number} is revoked',
  alertText:
    'The licence {number} was revoked and may not be used for any customs procedure (Implementing Regulation 2021/1079, Article 6(5)).',
  expiredSubject: 'Licence {number} is used up',
  expiredText:
    'The licence {number} has ended: the goods were released or have left the Union (Implementing Regulation 2021/1079, Article 6(1)).',
  homeSubject: 'Application {number} in another Member State',
  homeText:
    'Somebody established in your State has applied for the licence {number} in another Member State (Implementing Regulation 2021/1079, Article 9(3)). If you know something that the decision needs, tell the authority there.',
  openNotification: 'Open the notification',
  homeInformationSubject: 'Information about {number} from another Member State',
  homeInformationText:
    'The State where the applicant of {number} is established has sent information for the decision (Implementing Regulation 2021/1079, Article 9(4)). It stands in the case.',
  opinionAskedSubject: 'Your opinion is asked about {number}',
  opinionAskedText:
    'The authority that handles the application {number} asks for an opinion. The question, and what you need for it, stand in Kulturport.',
  opinionQuestionSubject: 'New message about your opinion on {number}',
  opinionQuestionText: 'The authority has written to you about the opinion on {number}.',
  opinionTakenBackSubject: 'Your opinion on {number} is no longer needed',
  opinionTakenBackText:
    'The authority has taken back its question about {number}. You need do nothing more; thank you.',
  opinionMessageSubject: 'New message about an opinion on {number}',
  opinionMessageText: 'Whoever was asked for an opinion on {number} has written to you.',
  opinionGivenSubject: 'Opinion on {number} given',
  opinionGivenText: 'An opinion that your authority asked for about {number} has been given.',
  opinionDeclinedSubject: 'Opinion on {number} declined',
  opinionDeclinedText: 'Whoever was asked for an opinion on {number} gives none.',
  openOpinion: 'Open the opinion',
  openOpinions: 'Open your opinions',
  askedReason: 'You get this mail because your opinion was asked.',
  openCase: 'Open the application',
  caseReason:
    'You get this mail because you act for the applicant, or for an authority or office that has to know.',
})

import { defineWords } from '../../../platform/words/words.ts'

/** The chapters about import licences. */
export const words = defineWords('help-licences', {
  applyTitle: '5. Apply for an import licence',
  applyLead:
    'For goods of Part B of the Annex: archaeological objects and parts of monuments, more than 250 years old, whatever their value ({article}).',
  applyStep1:
    'Press “Apply for an import licence” on your home page. Not sure? “Find the right document” asks a few short questions.',
  applyStep2:
    'Choose the Member State of the first import. Its authority decides, and the licence is valid in the whole Union ({article}).',
  applyStep3: 'Describe each object, and add colour photographs on a neutral background ({article}).',
  applyStep4:
    'Show that each object left its country lawfully: by the export permit, or by what proves that none was asked for ({article}). The page lists what is met and what is missing.',
  applyStep5: 'Say whether a licence was refused for the same object before, by any authority ({article}).',
  applyStep6:
    'Read everything once more, declare, sign and submit. You get a receipt that says who decides, and by when at the latest.',
  applyNote1: 'Nothing may be imported before the licence is granted ({article}).',
  applyNote2:
    'You cannot find a permit? Say so, and why. Add as many different papers about the past of the object as you have ({article}).',
  applyNote3:
    'A mistake is not the end: the authority asks for what is missing ({article}), and you can withdraw until the decision is sealed.',
  applyNote4:
    'Papers in another language: the authority may ask for official translations into a language of its State ({article}).',
  caseTitle: '6. Where is my case? Answer a request',
  caseLead: 'Every application has a page that says who acts now, until when, and what comes next.',
  caseStep1: 'Log in. Your home page shows “Applications under way”, the nearest last day first.',
  caseStep2: 'Press the reference number: the page “Where is my case?” opens.',
  caseStep3: 'Does the authority ask for something? Press “Answer” at the request.',
  caseStep4: 'Answer in your own words, change the boxes that are asked about, and add the papers.',
  caseStep5: 'The page shows what is still missing. Then sign and send: only a signed answer counts.',
  caseNote1: 'You have 40 days for each request. Without an answer the application is rejected ({article}).',
  caseNote2:
    '“Conditionally rejected” is what the law calls an application whose answer is awaited. Nothing is decided yet.',
  caseNote3:
    'E-mails and messages tell you when something happens. They never say what is in the application.',
  caseNote4:
    'You can withdraw the application until the decision is sealed: at the end of the page “Where is my case?”.',
  daysTitle: '7. Deadlines: why this date?',
  daysLead: 'Three periods: 21 days to ask, 40 days to answer, 90 days to decide.',
  daysStep1: 'Within 21 days from receipt the authority may ask for more, also several times ({article}).',
  daysStep2: 'You then have 40 days to answer each request ({article}).',
  daysStep3:
    'Within 90 days the authority decides: from receipt, or, if it asked, from your last answer ({article}).',
  daysStep4:
    'The day on which something happens is not counted. A last day on a Saturday, Sunday or public holiday moves to the next working day ({article}).',
  daysStep5: 'Under “Why this date?” on the page of your case, every step of the count is written out.',
  daysNote1: 'Holidays and the end of the day are those of the State whose authority decides.',
  daysNote2:
    'No decision in time is neither a licence nor a rejection: that the 90 days have passed is recorded, and the case stays open.',
  daysNote3: 'Is the application forwarded to the right authority, its periods begin anew there ({article}).',
  daysNote4:
    'You can have the last days of your cases in your own calendar: “Edit your profile” leads there.',
  decisionTitle: '8. The decision',
  decisionLead: 'The licence is granted or refused, as a whole or object by object ({article}).',
  decisionStep1: 'A mail tells you that the authority has decided. The page of your case shows the decision.',
  decisionStep2: 'Download the licence: a sealed PDF with all objects and their photographs.',
  decisionStep3: 'Write its reference number in the customs declaration ({article}).',
  decisionNote1:
    'Refused? Grounds and reasons stand in the decision ({article}). Other authorities can read the grounds.',
  decisionNote2:
    'Some objects granted, others refused: the granted ones have a licence of their own, with a number of its own.',
  decisionNote3:
    'The licence ends when the goods are released for free circulation, or leave the Union again ({article}).',
  decisionNote4:
    'The authority may revoke a licence whose conditions are no longer met, with reasons ({article}).',
  appealTitle: '9. Appeal',
  appealLead: 'Every refusal and every revocation says how to appeal: to whom, and by when ({article}).',
  appealStep1: 'Read “How to appeal” under the decision, on the page of your case.',
  appealStep2:
    'Send the appeal to the body that is named there, in time. Kulturport does not send it for you.',
  appealStep3:
    'The authority records the appeal, and later its outcome. Both stand on the page of your case.',
  appealNote1: 'Until something else is decided, the decision stands: the goods may not be imported.',
  appealNote2: 'If you win, the authority issues a new licence that is linked to the old case.',
  appealNote3:
    'You may also apply anew with better evidence. Say then that a licence was refused before ({article}).',
  representativeTitle: '10. Let somebody act for you',
  representativeLead:
    'A representative prepares your applications, and signs them if you allow it. You stay the holder of the goods.',
  representativeStep1: 'Ask the representative for the EORI number: the firm has to be registered here.',
  representativeStep2: 'Open “Representatives” and press “Give a mandate”.',
  representativeStep3: 'Choose the documents, the first and the last day, and whether to sign is allowed.',
  representativeNote1: 'What a representative signs in your name binds you.',
  representativeNote2:
    'You can revoke a mandate at any time, and the representative can lay it down. Both sides are told.',
  representativeNote3: 'Mandates are given and revoked by those who administrate the users of the firm.',
  officerTitle: '12. For authorities: cases and decisions',
  officerLead: 'From the list of cases to the sealed decision.',
  officerStep1:
    'Open “Cases”. The nearest last day stands first; the tabs say whom each case waits for. Take those that nobody has.',
  officerStep2:
    'Open a case: pictures, boxes, papers, what changed since your last visit, and all clocks with their steps.',
  officerStep3:
    'Ask for what is missing within 21 days ({article}). Before you send, the page shows what it does to the dates.',
  officerStep4: 'Prepare the decision, object by object, with its grounds and how to appeal ({article}).',
  officerStep5:
    'A colleague with the right to seal finds it under “The seal”, reads it, confirms with the second factor, and seals.',
  officerNote1:
    'Who prepared a decision does not seal it, where the authority demands two people. It is chosen under Cases → “Two people for each decision”.',
  officerNote2:
    'Unanswered after 40 days: the rejection is prepared and stands first; an officer seals it ({article}).',
  officerNote3: 'The wrong authority forwards the application to the right one without delay ({article}).',
  officerNote4:
    'Reminders come 14, 7 and 1 days before a last day, and the last days can stand in your own calendar: “Edit your profile”.',
  goApply: 'Apply for an import licence',
  goDeadlines: 'How long does it take?',
  goMandates: 'Representatives',
  goCases: 'Cases',
})

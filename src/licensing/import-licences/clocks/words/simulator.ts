import { defineWords } from '../../../../platform/words/words.ts'

/** The page on which anybody can see how long an application takes. */
export const words = defineWords('deadlines', {
  title: 'How long does it take?',
  lead: 'See until when the authority may ask for information, the applicant has to answer and the decision has to be made, and why. You need not sign in, and nothing is kept.',
  country: 'Whose authority has the application?',
  countryHint: 'Its public holidays and its local time count.',
  choose: 'Choose a State',
  submitted: 'Day on which the application was submitted',
  requestsTitle: 'Requests for information',
  requestsHint: 'The authority may ask several times, within 21 days.',
  requestTitle: 'Request {number}',
  sent: 'Sent on',
  answered: 'Answered on',
  answeredHint: 'Leave empty while no answer has been given.',
  forwardingTitle: 'Forwarded to another authority',
  forwardingHint: 'Where the first authority was not the right one.',
  forwardedTo: 'To the authority of',
  forwarded: 'Forwarded on',
  show: 'Show the deadlines',
  resultTitle: 'The deadlines',
  ifTitle: 'What if information were asked for today?',
  ifText:
    'Today is {today}. The applicant would have until {answerBy} to answer. The 90 days would stop, and start anew with the answer: the decision would be due by {decisionBy} at the latest.',
  timelineTitle: 'In order of time',
  received: 'The application is received',
  requested: 'Information is asked for ({number})',
  answeredEvent: 'The request is answered ({number})',
  forwardedEvent: 'The application is forwarded',
  lastDayOf: 'Last day: {clock}',
  calendar: 'Public holidays: {country}',
  lawTitle: 'The law governs',
  lawText:
    'This page helps to understand the law and decides nothing. What counts is its text: {regulation}, {implementing}, and for the counting of days {periods}.',
  countryMissing: 'Choose the State whose authority has the application.',
  submittedMissing: 'Give the day on which the application was submitted.',
  sentMissing: 'Give the day on which this request was sent: it has an answer.',
  beforeSubmission: 'This cannot be before the day of the submission. Correct one of the two.',
  answeredBeforeSent: 'An answer cannot come before its request. Correct one of the two.',
  stateMissing: 'Choose the State to whose authority the application was forwarded.',
  dayMissing: 'Give the day on which the application was forwarded.',
  requestWindowClosed:
    'Information could be asked for until {day} only ({citation}). Give an earlier day, or leave this request out.',
  answerWindowClosed:
    'A request stayed unanswered when its 40 days ended on {day}: the application must be rejected ({citation}). Give an earlier day.',
  nothingToAnswer:
    'This request was no longer open: it lapsed when the application was forwarded ({citation}). Leave the answer out.',
})

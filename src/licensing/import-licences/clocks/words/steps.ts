import { defineWords } from '../../../../platform/words/words.ts'

/** The clocks of an application and the way to their last day. */
export const words = defineWords('licence-clocks', {
  nameRequest: '{days} days to ask for information',
  nameAnswer: '{days} days to answer',
  nameDecision: '{days} days to decide',
  waitsForAuthority: 'The authority is waited for.',
  waitsForHolder: 'The applicant is waited for.',
  lastDay: 'Last day: {day}',
  daysLeft: '{days, plural, =0 {Ends today} one {# day left} other {# days left}}',
  passed: '{days, plural, one {Passed # day ago} other {Passed # days ago}}',
  how: 'How this day was found',
  cited: '{sentence} ({article})',
  startReceived: 'The authority received the application on {day}.',
  startForwarded:
    'The application was forwarded to this authority on {day}. All clocks start anew there; open requests lapse.',
  startRequested: 'The authority asked for information on {day}.',
  startAnswered: 'The last answer that was waited for came on {day}. The time to decide runs from then.',
  takenBack: 'A request that was taken back ({days}) counts as if it had never been sent.',
  firstDay: 'The day on which it happened does not count. The first day is {day}.',
  counted: '{days} calendar days, with all weekends and holidays, lead to {day}.',
  moved:
    '{count, plural, one {{days} is not a working day, so the last day moves} other {{days} are not working days, so the last day moves}} to {day}.',
  holidayOn: '{day} ({name})',
  source: '{name}: {source}. {sureness}.',
  sourceAdded: '{name}: added to the calendar by the central authority.',
  doubtful: 'Whether Union law counts it is open; where somebody has to answer it counts in their favour.',
  struck: '{day} ({name}) is in the calendar, but the central authority has struck it. It is a working day.',
  atWork:
    'Whether {day} ({name}) is a public holiday under Union law is open. It lengthens the time of whoever has to answer, not the time of the authority.',
  kept: 'Counted by today’s calendar it would be {recounted}. But {told} has been told as the last day, and a day that was told never becomes an earlier one.',
  movedSinceTold:
    '{told} was told as the last day. The calendar has changed since, and the time is longer now: to {day}.',
  ends: 'The time is over when {day} ends in {country}. The last minute is {time}.',
  afterRequest: 'After that the authority can no longer ask for information.',
  afterAnswer: 'Without an answer by then, the application must be rejected.',
  afterDecision:
    'If there is no decision by then, this is recorded with a time stamp. The licence is neither granted nor refused by it.',
  notRunning: 'The {days} days to decide do not run yet',
  notRunningText:
    'They start when the last open request is answered. If every answer comes on its last day, the decision is due by {day} at the latest.',
})

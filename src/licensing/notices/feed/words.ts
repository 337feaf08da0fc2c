import { defineWords } from '../../../platform/words/words.ts'

/** The calendar of somebody's last days, and the page on which its address is made. */
export const words = defineWords('calendar-feed', {
  calendar: 'Kulturport: last days',
  answer: 'Answer the authority: {number}',
  decision: 'Decision due: {number}',
  decide: 'Decide: {number}',
  inspection: 'The authority sees the goods: {number}',
  inspect: 'Inspect the goods: {number}',
  admission: 'Temporary admission ends: {number}',
  text: 'What it is about stands in Kulturport, once you have signed in.',
  title: 'Last days in your calendar',
  lead: 'Your calendar program can show the last days that wait for you or your organisation, and follows when they move.',
  contains: 'It says the number of the document and what is due. What the documents contain is never in it.',
  secret:
    'The address is secret: whoever has it can read those days without signing in. Give it to nobody. You can renew or end it at any time.',
  none: 'You have no address yet.',
  since:
    'Your address exists since {day}. It was shown once and cannot be shown again: if you have lost it, make a new one.',
  create: 'Make the address',
  renew: 'Make a new address',
  renewHint: 'The old one stops working.',
  revoke: 'End the calendar',
  madeTitle: 'Your address is ready',
  madeText: 'Add it to your calendar program as a subscription (“from the web”). It is shown only now.',
  address: 'Secret address',
  open: 'Open in a calendar program of this device',
  revoked: 'The calendar is ended: its address leads nowhere any more.',
  back: 'Your profile',
})

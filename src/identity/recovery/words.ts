import { defineWords } from '../../platform/words/words.ts'

export const words = defineWords('recovery', {
  title: 'Forgotten your password?',
  lead: 'Type your e-mail address. We send you a link with which you choose a new password.',
  email: 'E-mail',
  send: 'Send the link',
  back: 'Back to sign-in',
  sentTitle: 'Check your mail',
  sentLead:
    'If there is an account with this address, an e-mail is on its way. It holds a link with which you choose a new password.',
  sentMinutes: 'It may take a few minutes until the e-mail is there.',
  sentJunk: 'If you do not see it, look in the folder for junk mail as well.',
  sentValid: 'The link works for {minutes, number} minutes, and once.',
  sentNothing: 'No e-mail after ten minutes?',
  sentHelp: 'Read what to check',
  resetTitle: 'Choose a new password',
  resetLead: 'For the account {email}. After that we ask for your second factor, as at every sign-in.',
  reset: 'Save the new password',
  deadTitle: 'This link does not work any more',
  deadLead: 'A link works for {minutes, number} minutes, and once. Ask for a new one; it is sent at once.',
  again: 'Ask for a new link',
  mailSubject: 'Choose a new password',
  mailText:
    'You, or somebody who typed your address, has asked for a new password at Kulturport Login. Press the button to choose it.',
  mailValid:
    'The link works for {minutes, number} minutes, and once. Your second factor is asked for afterwards.',
  mailNotYou: 'If it was not you, do nothing: your password stays as it is.',
  mailAction: 'Choose a new password',
  mailReason: 'You get this e-mail because you have an account at Kulturport Login.',
})

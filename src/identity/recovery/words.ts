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
  sentTo: 'You typed',
  sentWrong: 'Is it wrong? Begin again',
  sentMinutes: 'It may take a few minutes until the e-mail is there.',
  sentJunk: 'If you do not see it, look in the folder for junk mail as well.',
  sentValid: 'The link works for {minutes, number} minutes, and once.',
  sentOnce:
    'One address gets at most one e-mail a minute and five an hour. If you have asked again sooner, use the link in the e-mail before: it still works.',
  sentNothing: 'No e-mail after ten minutes?',
  sentHelp: 'Read what to check',
  resetTitle: 'Choose a new password',
  resetLead: 'For the account {email}. After that we ask for your second factor, as at every sign-in.',
  reset: 'Save the new password',
  deadTitle: 'This link does not work any more',
  deadLead:
    'A link works for {minutes, number} minutes, once, and only until the password is changed. If you know your password, sign in. If not, ask for a new link; it is sent at once.',
  again: 'Ask for a new link',
  signIn: 'Sign in',
  mailSubject: 'Choose a new password',
  mailText:
    'You, or somebody who typed your address, has asked for a new password at Kulturport Login. Press the button to choose it.',
  mailValid:
    'The link works for {minutes, number} minutes, and once. Your second factor is asked for afterwards.',
  mailNotYou: 'If it was not you, do nothing: your password stays as it is.',
  mailAction: 'Choose a new password',
  mailReason: 'You get this e-mail because you have an account at Kulturport Login.',
})

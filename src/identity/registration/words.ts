import { defineWords } from '../../platform/words/words.ts'

export const words = defineWords('registration', {
  title: 'Create an account',
  lead: 'One account for you as a person. With it you sign in to Kulturport.',
  nameTitle: 'Your name has legal force',
  nameLegal:
    'Your name will stand on the documents that you sign here, and these documents have legal force.',
  nameOwn:
    'The account is personal. Give your own name, not the name of a firm; which firm you act for is told later.',
  nameEmail: 'We advise your personal work e-mail, not a mailbox that several people read.',
  email: 'E-mail',
  emailHint: 'We send a link to this address.',
  emailAgain: 'Confirm e-mail',
  privacyRead: 'I have read and understood the privacy statement',
  readPrivacy: 'Read the privacy statement',
  create: 'Create an account',
  haveAccount: 'Already have an account?',
  signIn: 'Sign in',
  emailsDiffer: 'The two e-mail addresses are not alike. Check both.',
  privacyUnread: 'Read the privacy statement, and tick that you have read and understood it.',
  sentTitle: 'Check your mail',
  sentLead:
    'An e-mail with a link goes to the address that you gave. With the link you choose your password.',
  sentTo: 'You typed',
  sentWrong: 'Is it wrong? Begin again',
  sentMinutes: 'It may take a few minutes until the e-mail is there.',
  sentJunk: 'If you do not see it, look in the folder for junk mail as well.',
  sentValid: 'The link works for {minutes, number} minutes, and once.',
  sentOnce:
    'One address gets at most one e-mail a minute and five an hour. If you have asked again sooner, use the link in the e-mail before: it still works.',
  sentNothing: 'No e-mail after ten minutes?',
  sentHelp: 'Read what to check, or have it sent again',
  activateTitle: 'Choose your password',
  activateLead:
    'Welcome, {name}. Your e-mail address {email} is confirmed as soon as you have chosen a password.',
  activate: 'Save the password',
  linkExpiredTitle: 'This link is too old',
  linkExpired: 'A link works for {minutes, number} minutes. Have a new one sent to the same address:',
  linkUsedTitle: 'This link has already been used',
  linkUsed: 'A link works once. If you have chosen a password, you can sign in now.',
  linkUsedUnconfirmed: 'A newer link was sent or this one was used. Have a new one sent to the same address:',
  linkUnknownTitle: 'We do not know this link',
  linkUnknown:
    'Copy the whole link from the e-mail into the address line of your browser. If there are several e-mails, use the newest one.',
  sendAnother: 'Send a new link',
  mailActivationSubject: 'Confirm your e-mail address',
  mailActivationText:
    'You, or somebody who typed your address, has asked for an account at Kulturport Login. Press the button to confirm the address and to choose your password.',
  mailActivationValid:
    'The link works for {minutes, number} minutes, and once. Later the page offers to send a new one.',
  mailActivationNotYou: 'If it was not you, do nothing: without the link no account comes to be.',
  mailActivationAction: 'Choose your password',
  mailKnownSubject: 'You already have an account',
  mailKnownText:
    'Somebody has asked for a new account at Kulturport Login with your e-mail address. You already have one, so nothing has been changed.',
  mailKnownSignIn:
    'If it was you, sign in with the button. If you have forgotten your password, the sign-in page helps you on.',
  mailKnownNotYou:
    'If it was not you, you need not do anything. Whoever it was has not been told that the address is known.',
  mailKnownAction: 'Sign in',
  mailReason: 'You get this e-mail because your address was given at Kulturport Login.',
})

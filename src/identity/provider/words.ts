import { defineWords } from '../../platform/words/words.ts'

export const words = defineWords('provider', {
  product: 'Kulturport Login',
  help: 'Help',
  signOutTitle: 'Sign out of Kulturport Login?',
  signOutLead:
    'You have signed out of {application}. Sign out of Kulturport Login as well, so that nobody else can continue on this device.',
  signOutYes: 'Sign out everywhere',
  signOutNo: 'Stay signed in to Login',
  signedOutTitle: 'You are signed out',
  signedOutLead:
    'You are signed out of Kulturport Login and of the applications you used. You can close this page.',
  engineErrorTitle: 'The sign-in could not continue',
  engineErrorLead:
    'The request to sign in was incomplete, too old or already used. Go back to the application and start again from there.',
  engineErrorCode: 'For the help desk: {code}',
})

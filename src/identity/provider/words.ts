import { defineWords } from '../../platform/words/words.ts'

export const words = defineWords('provider', {
  signOutTitle: 'Sign out of Kulturport Login as well?',
  signOutLead:
    'You are signed out of {application}, but not of Kulturport Login. Sign out everywhere, so that nobody else can continue on this device.',
  signOutAlone: 'Sign out everywhere, so that nobody else can continue on this device.',
  signOutYes: 'Sign out everywhere',
  signOutNo: 'Stay signed in to Login',
  engineErrorTitle: 'The sign-in could not continue',
  engineErrorLead:
    'The request to sign in was incomplete, too old or already used. Nothing is lost: go back to Kulturport and start again from there.',
  requestOverTitle: 'This sign-in is over',
  requestOverLead:
    'It was finished already, or begun more than two hours ago or in another browser, or your browser does not keep cookies. Nothing is lost: go to Kulturport and log in from there. If you come back to this page, allow cookies for this site.',
  engineErrorBack: 'Go to Kulturport',
  engineErrorHelp: 'Contact us',
  engineErrorCode: 'If you write to us, mention this: {code}',
})

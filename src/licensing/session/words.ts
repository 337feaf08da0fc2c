import { defineWords } from '../../platform/words/words.ts'

export const words = defineWords('session', {
  product: 'Kulturport',
  practice: 'Practice environment: nothing here has legal effect',
  logIn: 'Log in',
  signOut: 'Sign out',
  signedOutTitle: 'You are signed out',
  signedOutLead: 'You are signed out of Kulturport. On a shared computer, close the browser as well.',
  failedTitle: 'You are not signed in',
  failedLead:
    'The sign-in was begun too long ago, in another browser, or its answer was already used. Nothing is lost: log in again.',
  loggedOutTitle: 'You have been logged out',
  loggedOutLead:
    'This happens when nothing was done for {idleMinutes, number} minutes, and at the latest {hours, number} hours after you logged in. What you sent is not saved yet, but it is not lost either.',
  loggedOutFirst: 'Log in. A new tab opens for it: leave this one open.',
  loggedOutThen: 'Come back to this tab, and press “Send again”.',
  loggedOutTooLarge:
    'It is too much to be kept on this page. Log in, close the new tab, go back here with your browser, and send the form again.',
  logInNewTab: 'Log in in a new tab',
  chooseFilesAgain: 'Choose your files again',
  chooseFilesHint: 'Everything else that you filled in is kept; files cannot be.',
  sendAgain: 'Send again',
  signedInTitle: 'You are logged in',
  signedInLead: 'Close this tab, go back to the one you came from, and press “Send again” there.',
  toHome: 'Go to the home page',
  downTitle: 'You cannot log in right now',
  downLead:
    'Kulturport Login does not answer, so nobody can log in at the moment. Nothing is lost. Wait a few minutes and try again; if it still does not work then, write to us.',
  downAgain: 'Try again',
  changeRole: 'Change role',
  editProfile: 'Edit your profile',
  myAccount: 'My Kulturport Login account',
  help: 'Help',
  contact: 'Contact',
  privacy: 'Privacy statement',
  accessibility: 'Accessibility',
  navigationHome: 'Home',
  navigationStatements: 'Importer statements',
  navigationWorkList: 'Work list',
  navigationOperators: 'Operators',
  navigationUsers: 'Users',
  navigationCheck: 'Check a document',
})

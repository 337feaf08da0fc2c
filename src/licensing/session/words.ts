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

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
    'The sign-in was begun too long ago or in another browser, or your browser does not keep cookies. Nothing is lost: log in again, and if you come back to this page, allow cookies for Kulturport.',
  loggedOutTitle: 'You have been logged out',
  loggedOutLead:
    'This happened because nothing was done here for {idleMinutes, number} minutes, or because you logged in {hours, number} hours ago.',
  loggedOutKept: 'What you sent is not saved yet, but it is not lost either:',
  loggedOutFirst: 'Log in. A new tab opens for it: leave this one open.',
  loggedOutThen: 'Come back to this tab, and press “Send again”.',
  loggedOutTooLarge:
    'What you sent is not saved, and it is too much to be kept on this page. Log in, close the new tab, go back here to the form with your browser, and send it again.',
  logInNewTab: 'Log in in a new tab',
  chooseFilesAgain: 'Choose your files again',
  chooseFilesHint: 'Everything else that you filled in is kept; files cannot be.',
  sendAgain: 'Send again',
  signedInTitle: 'You are logged in',
  signedInLead: 'Close this tab, go back to the one you came from, and press “Send again” there.',
  toHome: 'Go to the home page',
  endedTitle: 'You no longer act for {organisation}',
  endedLead:
    'Your role there has ended or is suspended. “Your profile” says since when, and why if a reason was given.',
  endedOther: 'Choose for whom you want to go on.',
  endedNone: 'You have no other role at the moment.',
  forWhomTitle: 'For whom is this?',
  forWhomChanged:
    'You opened this form for {opened}. Since then you have changed roles, perhaps in another tab: you now act for {current}. So that nothing is done for the wrong one, nothing has been saved yet.',
  forWhomForeign:
    'This form was opened for somebody for whom you do not act. So that nothing is done for the wrong one, nothing has been saved yet.',
  forWhomKept: 'What you filled in is kept on this page. Choose for whom you want to send it.',
  forWhomWait:
    'What you filled in is kept on this page, as long as it stays open. If your role is restored, press “Send again”.',
  forWhomTooLarge:
    'What you filled in is too much to be kept on this page. Go back to the form with your browser, choose your role in another tab, and send it again.',
  sendFor: 'Send for {organisation}',
  actFor: 'Go on for {organisation}',
  goOn: 'Go on',
  administration: 'the administration of Kulturport',
  nobody: 'nobody',
  downTitle: 'You cannot log in right now',
  downLead:
    'Kulturport Login does not answer, so nobody can log in at the moment. Nothing is lost. Wait a few minutes and try again; if it still does not work then, write to us.',
  downAgain: 'Try again',
  changeRole: 'Change role',
  editProfile: 'Edit your profile',
  notices: 'Messages',
  myAccount: 'My Kulturport Login account',
  help: 'Help',
  contact: 'Contact',
  privacy: 'Privacy statement',
  accessibility: 'Accessibility',
  navigationHome: 'Home',
  navigationDocuments: 'Documents',
  navigationCases: 'Cases',
  navigationWorkList: 'Role requests',
  navigationOperators: 'Operators',
  navigationMandates: 'Representatives',
  navigationUsers: 'Users',
  navigationCheck: 'Check a document',
  navigationLawLibrary: 'Third-country law library',
})

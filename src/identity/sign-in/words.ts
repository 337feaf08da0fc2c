import { defineWords } from '../../platform/words/words.ts'

export const words = defineWords('sign-in', {
  title: 'Sign in',
  lead: 'With your Kulturport Login account.',
  email: 'E-mail',
  next: 'Next',
  noAccount: 'No account yet?',
  createAccount: 'Create an account',
  attemptOver: 'The sign-in took longer than ten minutes, or was already used. Please begin again.',
  passwordTitle: 'Type your password',
  signingInAs: 'You sign in as',
  otherEmail: 'Use another e-mail address',
  password: 'Password',
  continue: 'Sign in',
  forgotten: 'Forgotten your password?',
  wrongPassword:
    'E-mail address and password do not belong together. Check both and try again; capital letters count.',
  wrongPasswordWait:
    'E-mail address and password do not belong together, several times in a row. Wait {minutes, plural, =0 {{seconds, plural, one {# second} other {# seconds}}} one {# minute} other {# minutes}} before you try again, or choose a new password.',
  wait: 'After several wrong passwords you have to wait {minutes, plural, =0 {{seconds, plural, one {# more second} other {# more seconds}}} one {# more minute} other {# more minutes}}. You can also choose a new password, which ends the wait.',
  methodTitle: 'How do you want to confirm that it is you?',
  methodLead: 'Beside your password we ask for a second proof.',
  methodPhoneApp: 'Phone app',
  methodPhoneAppHint: 'Approve on your phone, with your PIN code.',
  methodAuthenticatorCode: 'Authenticator code',
  methodAuthenticatorCodeHint: 'Six digits from an authenticator app.',
  methodRecoveryCode: 'Recovery code',
  methodRecoveryCodeHint: 'One of the ten codes that you wrote down. Each works once.',
  noMethod:
    'None of your second factors can be used: each is blocked, removed or used up. You cannot open the account yourself, and waiting does not help. Write to {support} from the e-mail address of your account, and say what happened.',
  lostAll: 'None of these at hand?',
  lostAllHelp: 'Read what you can do',
  confirmTitle: 'Confirm that it is you',
  confirmLead: 'What you are about to do needs a new proof. Choose how:',
  confirmFirstLead:
    'You have signed in with your password. Now your second factor is needed, and then you go on. Choose how:',
  confirmOver: 'The confirmation took longer than ten minutes. Please begin again.',
  sessionEnded:
    'There were too many wrong answers, so you were signed out. Your account is still open: sign in again.',
  noCookies:
    'Your browser did not keep the cookie that signing in needs, or this was an old page. Allow cookies for this site in the settings of your browser, and begin again.',
  otherWindow:
    'Meanwhile you began to sign in with another address, perhaps in another window. Type the password of the address that stands below.',
  signOutTitle: 'Do you want to sign out?',
  signOutLead:
    'You are signed in as {email}. Signing out here also signs you out of the applications you entered.',
  signOut: 'Sign out',
  stay: 'No, stay signed in',
  signedOutTitle: 'You are signed out',
  signedOutLead: 'On a computer that others use, close the browser as well.',
  signInAgain: 'Sign in again',
})

import { defineWords } from '../../../platform/words/words.ts'

export const words = defineWords('security-notices', {
  passwordChangedSubject: 'Your password was changed',
  passwordChanged: 'The password of your Kulturport Login account was changed.',
  authenticatorAddedSubject: 'An authenticator code was added',
  authenticatorAdded:
    'An authenticator code called "{subject}" was added to your account. It can be used to sign in from now on.',
  authenticatorRemovedSubject: 'An authenticator code was removed',
  authenticatorRemoved: 'The authenticator code called "{subject}" was removed from your account.',
  recoveryRenewedSubject: 'New recovery codes were made',
  recoveryRenewed: 'New recovery codes were made for your account. Older ones do not work any more.',
  recoveryUsedSubject: 'A recovery code was used',
  recoveryUsed:
    'Somebody signed in to your account, or confirmed something, with a recovery code. {count, plural, =0 {None is} one {# is} other {# are}} left.',
  recoveryLowSubject: 'Your recovery codes are running low',
  recoveryLow:
    'You have {count, plural, =0 {no recovery codes} one {# recovery code} other {# recovery codes}} left. Make new ones on your account page.',
  failuresSubject: 'Wrong answers at sign-in',
  failures:
    'Somebody gave several wrong answers in a row while signing in to your account. Sign-in has been slowed down for a while; your account is not closed.',
  newBrowserSubject: 'A sign-in from a new browser',
  newBrowser:
    'Somebody signed in to your account from a browser in which you have not signed in for the last thirty days.',
  phoneAddedSubject: 'A phone was added',
  phoneAdded: 'A phone called "{subject}" was added to your account. It can be used to sign in from now on.',
  phoneRemovedSubject: 'A phone was removed',
  phoneRemoved: 'The phone called "{subject}" was removed from your account.',
  phoneBlockedSubject: 'A phone was blocked',
  phoneBlocked:
    'The phone called "{subject}" was blocked after five wrong PIN codes in a row; nobody was signed in. You can still sign in by your other ways. Then remove the blocked phone and add it again under a new PIN code.',
  lastPhoneBlocked:
    'The phone called "{subject}" was blocked after five wrong PIN codes in a row; nobody was signed in. It was the only second way to prove yourself, so nobody can sign in to your account now, and neither can you.',
  lastPhoneHelp:
    'You cannot open the account yourself. Write to {support} from this e-mail address, and say whether it was you who typed the PIN codes. Waiting does not help, and neither does a new password.',
  pushNotMeSubject: 'A sign-in was refused on your phone',
  pushNotMe:
    'You answered on your phone that a sign-in was not you. Somebody may know your password: change it.',
  when: 'When: {when}',
  where: 'From: {browser} ({address})',
  whereAddress: 'From: {address}',
  wasYou: 'If it was you, you need not do anything.',
  wasNotYou: 'If it was not you, change your password at once on your account page, and write to {support}.',
  wasNotYouReset: 'If it was not you, choose a new password at once with the button, and write to {support}.',
  action: 'To my account',
  actionReset: 'Choose a new password',
  reason: 'You get this e-mail for your safety; it cannot be switched off.',
})

import { defineWords } from '../../../platform/words/words.ts'

export const words = defineWords('phone-app', {
  title: 'Manage my mobile devices',
  lead: 'With the phone app you confirm that it is you who is signing in. You need your phone and your PIN code.',
  installTitle: 'Get the app on your phone',
  installOpen: 'Point your phone’s camera at this code, or open {address} in the phone’s browser.',
  installHome:
    'Add it to the home screen: in Safari by “Share” and “Add to Home Screen”, in Chrome by the menu and “Install app”.',
  installThen: 'Then add the phone here.',
  installCode: 'QR code of the address {address}',
  installNoStore: 'There is no app store in between: the app is a page of ours that your phone keeps.',
  devicesTitle: 'Your mobile devices',
  devicesNone: 'No mobile device yet',
  devicesNoneText: 'Add your phone, and you can use it the next time you sign in.',
  deviceName: 'Device name',
  added: 'Added',
  lastUsed: 'Last used',
  neverUsed: 'not yet',
  status: 'Status',
  statusActive: 'Active',
  statusBlocked: 'Blocked',
  blockedText:
    'A device is blocked after five wrong PIN codes in a row. Add it again under a new PIN code, and remove the blocked one.',
  actions: 'Actions',
  remove: 'Remove',
  removeNamed: 'Remove {name}',
  add: 'Add a mobile device',
  addLead:
    'Give the phone a name and choose a PIN code. You type the PIN code in the app every time you sign in.',
  nameHint: 'So that you recognise it later, for instance “Anna’s phone”.',
  pin: 'PIN code (4 digits)',
  pinHint:
    'Remember it: it is asked for at every sign-in. Six digits are safer, and up to eight are accepted. Not 1234, 1111, a year or the like.',
  pinAgain: 'Confirm PIN code',
  next: 'Next',
  cancel: 'Cancel',
  pairTitle: 'Connect your phone',
  pairLead: '“{name}” is nearly added. Keep this page open.',
  pairStepOpen: 'Open the app on your phone and choose “Scan the QR code”.',
  pairStepScan: 'Point the phone at this code.',
  pairStepNumber: 'Type this number in the app, and then your PIN code.',
  pairCode: 'QR code that connects the phone',
  pairNumber: 'Number for the app',
  pairWaiting: 'Waiting for your phone …',
  pairUntil: 'The code works once, until {time}.',
  pairByHand: 'The camera does not work, or this is the phone itself',
  pairOpenHere: 'Open the app on this phone',
  pairCopy: 'Or copy this code and paste it in the app:',
  pairedTitle: 'The mobile device is added',
  pairedText: '“{name}” is added. You can use it from your next sign-in.',
  pairedRemember: 'Remember the PIN code: it is kept nowhere where you could look it up.',
  pairedCodes:
    'Five wrong PIN codes in a row block the phone. Make recovery codes on the next page, so that you have another way in.',
  continue: 'Continue',
  pairOverTitle: 'The code is used up',
  pairOverText:
    'It worked for ten minutes and once, and it ends after five wrong answers. Begin again to get a new one.',
  beginAgain: 'Begin again',
  doneRemoved: 'The mobile device is removed. We have sent you an e-mail about it.',
  removeTitle: 'Remove {name}?',
  removeText:
    'You can then no longer sign in with it. Also remove the account in the app on the phone, if you still have it.',
  keep: 'Keep it',
  errorPinForm: 'A PIN code has 4 to 8 digits and nothing else.',
  errorPinTrivial:
    'This PIN code is easy to guess. Choose one that is not a row, a pattern, a year or a date.',
  errorPinDifferent: 'The two PIN codes are not the same. Type the same one twice.',
  errorTooManyDevices: 'You have {maximum} mobile devices, which is the most. Remove one you no longer use.',
  errorNotProved: 'Sign in with your second factor first. Only then may you change your devices.',
  errorLastFactor:
    'This is your last second factor. Without it you could not sign in any more. Add another one first, then remove this one.',
  errorIncomplete:
    'Without this device your account would have only one way in. Add another one first, then remove this one.',
  appTitle: 'Kulturport app',
  appNeedsScript:
    'The app needs JavaScript. Allow it in the browser’s settings, or sign in by another method.',
  appLoading: 'Opening the app …',
})

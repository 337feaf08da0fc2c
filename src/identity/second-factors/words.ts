import { defineWords } from '../../platform/words/words.ts'

export const words = defineWords('second-factors', {
  chooseTitle: 'Choose your second factor',
  chooseLead:
    'A password alone is not enough for documents with legal force. Choose how you will confirm, at every sign-in, that it is you. You can change it later.',
  phoneApp: 'Phone app',
  phoneAppText:
    'You approve on your phone, with a PIN code of four digits. You need a phone with a camera; nothing is bought or fetched from a store.',
  phoneAppAdd: 'Add a mobile device',
  authenticator: 'Authenticator code',
  authenticatorText:
    'An authenticator app, on a phone or a computer, shows six digits that you type. Choose this if you have such an app already.',
  authenticatorAdd: 'Add an authenticator code',
  secondWayTitle: 'Your second factor is ready',
  readyTitle: 'Your account is ready',
  secondWayMissingTitle: 'A second way in is still missing',
  secondWayMissing:
    'If you lose your phone or your app, or forget its PIN code, you cannot sign in any more, and you cannot open the account yourself. Make recovery codes now, or add another second factor. It takes two minutes.',
  secondWayComplete: 'Your account is complete: there is a second way in, should you lose the first.',
  recoveryLow:
    'You have {left, plural, =0 {no recovery codes} one {# recovery code} other {# recovery codes}} left. Make new ones soon.',
  recoveryMake: 'Make recovery codes',
  otherFactor: 'Add another second factor',
  goOn: 'Continue',
  later: 'Later: continue without',
  reminderLeft:
    'You may put it off {left, plural, one {once more} other {# times more}}. After that it has to be done before you can enter Kulturport.',
  reminderNow:
    'You have put it off three times. Do it now, and then you go on to Kulturport; your account page is open to you all the same.',
  codeTitle: 'Type your authenticator code',
  codeLead: 'Open your authenticator app and type the six digits that it shows for Kulturport Login.',
  code: 'Code (6 digits)',
  codeHint: 'A code lasts 30 seconds and works once. If it is about to change, wait for the next one.',
  confirm: 'Confirm',
  otherMethod: 'Use another method',
  codeForm:
    'This is not a code: it has exactly six digits. Type them as your app shows them. This try does not count.',
  wrongCode:
    'The code is wrong or too old, or it was used already. Wait for the next one and type it. If it is wrong again, check that the clock of your phone is right.',
  wrongCodeWait:
    'The code was wrong several times in a row. Wait {minutes, plural, =0 {{seconds, plural, one {# second} other {# seconds}}} one {# minute} other {# minutes}} before you try again, or use another method.',
  wait: 'After several wrong codes you have to wait {minutes, plural, =0 {{seconds, plural, one {# more second} other {# more seconds}}} one {# more minute} other {# more minutes}}. Other methods can be used at once.',
  recoveryTitle: 'Type a recovery code',
  recoveryLead: 'Take one of the codes that you wrote down. It is used up by this.',
  recoveryCode: 'Recovery code',
  recoveryHint: 'Sixteen letters and digits. Hyphens and capital letters do not matter.',
  recoveryForm:
    'This is not a recovery code: it has exactly sixteen letters and digits, such as ABCD-EF01-2345-6789. This try does not count.',
  wrongRecovery: 'This code is wrong or was used already. Take the next one from your list.',
  wrongRecoveryWait:
    'The code was wrong several times in a row. Wait {minutes, plural, =0 {{seconds, plural, one {# second} other {# seconds}}} one {# minute} other {# minutes}} before you try again, or use another method.',
  codesTitle: 'Authenticator codes',
  codesLead: 'Apps that show six digits for your sign-in.',
  codesNone: 'No authenticator code yet',
  codesNoneText: 'Add one if you use an authenticator app.',
  codesName: 'Name',
  codesAdded: 'Added',
  codesUsed: 'Last used',
  codesNever: 'Never',
  codesAction: 'Remove',
  codesRemove: 'Remove',
  codesMost:
    'You have {most, number} authenticator codes, which is the most. Remove one before you add another.',
  newTitle: 'Add an authenticator code',
  newLead:
    'Scan the picture with your authenticator app. It will then show six digits that change every 30 seconds.',
  newPicture: 'Picture with the secret for your authenticator app; the secret stands in letters below',
  newSecret: 'If you cannot scan: type this secret in the app',
  newName: 'Name of the app or device',
  newNameHint:
    'So that you recognise it later, such as "Phone" or "Office computer". Change it before you scan: it stands in the app, too.',
  newRename: 'Use this name',
  newLabel: 'Your app will call it “{label}”.',
  newDefaultName: 'Authenticator app',
  newCode: 'The code that the app shows now',
  add: 'Add',
  newWrongCode: 'The code does not fit. Scan the picture again, and type the code that the app shows now.',
  newStale: 'The page was open too long. Scan the new picture.',
  newAlready: 'This app is added already. You need not do it again.',
  removeTitle: 'Remove {name}?',
  removeLead: 'Its codes will not work any more. Your other ways to sign in stay.',
  removeConfirm: 'Remove',
  cancel: 'Cancel',
  lastSecondFactor: 'This is your only second factor. Add another one first, then remove this one.',
  wouldBeIncomplete:
    'Without it there would be no second way in. Add another one, or make recovery codes, and then remove this one.',
  recoveryListTitle: 'Recovery codes',
  recoveryListLead: 'Codes on paper for the day when your phone is lost. Each works once.',
  recoveryNone: 'You have no recovery codes yet.',
  recoveryLeft: '{left, plural, one {# code is} other {# codes are}} left of the ten made on {date}.',
  recoveryNew: 'Make new recovery codes',
  recoveryNewWarning: 'Your present codes stop working when you have confirmed the new ones.',
  recoveryNewTitle: 'Your recovery codes',
  recoveryNewLead:
    'Write the ten codes down or print this page, and keep them apart from your phone. They are shown only now.',
  recoveryList: 'Recovery codes',
  recoveryConfirmTitle: 'Have you kept them?',
  recoveryConfirmHint: 'Type any one of the codes above. Only then do they work. This does not use it up.',
  recoveryConfirm: 'I have kept the codes',
  recoveryStale:
    'The page was open too long, or newer codes were made meanwhile. Write down the new codes above and type one of them.',
  recoveryMistyped: 'This is not one of the codes above. Type one of them as it stands there.',
  doneAuthenticatorRemoved: 'The authenticator code is removed.',
  doneRecovery: 'Your recovery codes work from now on.',
  back: 'Back to my account',
})

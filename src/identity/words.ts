import { defineWords } from '../platform/words/words.ts'

export const words = defineWords('login', {
  product: 'Kulturport Login',
  mailGreeting: 'Dear {name}',
  mailGreetingUnnamed: 'Hello',
  practice: 'Practice environment: nothing here has legal effect',
  editProfile: 'Edit your profile',
  myAccount: 'My Kulturport Login account',
  signOut: 'Sign out',
  help: 'Help',
  contact: 'Contact',
  privacy: 'Privacy statement',
  problemNotFoundTitle: 'This page does not exist',
  problemNotFoundText:
    'Check the address, or begin again at the start page. A link in a mail must be copied whole.',
  problemForbiddenTitle: 'This was refused',
  problemForbiddenText:
    'The form was sent from another page than ours. Go back, reload the page and send it again.',
  problemTooManyTitle: 'Too many requests',
  problemTooManyText: 'More was asked of us than we can answer at once. Wait a minute and try again.',
  problemInvalidTitle: 'We could not read what was sent',
  problemInvalidText: 'Go back, reload the page and send the form again.',
  problemBusyTitle: 'Too many people are here at once',
  problemBusyText: 'We cannot answer everybody at the moment. Wait half a minute and try again.',
  problemUnavailableTitle: 'Kulturport Login is out of order for a moment',
  problemUnavailableText:
    'We cannot reach our database. We have been told. Your account is safe; try again in a few minutes.',
  problemStorageFullTitle: 'This cannot be saved just now',
  problemStorageFullText:
    'Our storage is full. We have been told. Nothing was changed; go back and send the form again in a while.',
  problemFailedTitle: 'Something went wrong on our side',
  problemFailedText:
    'Nothing of what you sent was kept. Try again in a moment; if it happens again, write to us.',
  problemReference: 'Reference for support: {reference}',
  backToStart: 'To the start page',
  firstName: 'First name',
  lastName: 'Last name',
  firstNameHint: 'If you have one name only, write it as last name and a hyphen (-) here.',
  nameLetters:
    'Write the name with letters only, as it stands in your passport: no addresses, numbers or sentences, and a space after a full stop.',
  notFirm: 'This is the name of a person, not of a firm',
  looksLikeFirm:
    'This looks like the name of a firm. The account must be in the name of a person. Correct the name, or tick that it is the name of a person.',
  mailLanguage: 'E-mail language',
  mailLanguageHint: 'The language of the e-mails that you get from us.',
  languageUnknown: 'Choose one of the languages in the list.',
  newPassword: 'New password',
  newPasswordAgain: 'Confirm new password',
  newPasswordHint:
    'At least 12 characters, better 15. Several words that do not belong together are easy to remember and hard to guess. Spaces and all letters and signs may be used.',
  passwordMissing: 'Choose a password.',
  passwordTooShort:
    'The password is too short: it needs at least {minimum, number} characters, and better {advised, number}.',
  passwordTooLong: 'The password is too long: at most {maximum, number} characters fit.',
  passwordCommon:
    'This password, or one very like it, is used by many people and would be guessed first. Choose words that do not belong together.',
  passwordPattern:
    'This password is a pattern, such as a row of keys or the same piece again and again, and would be guessed quickly. Choose words that do not belong together.',
  passwordOwnName:
    'This password consists mainly of your own name. Choose something that others cannot know about you.',
  passwordOwnEmail:
    'This password consists mainly of your e-mail address. Choose something that others cannot know about you.',
  passwordProduct:
    'This password consists mainly of the name of this service or its subject. Choose words that have nothing to do with it.',
  passwordsDiffer: 'The two passwords are not alike. Type both again.',
})

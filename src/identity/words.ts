import { defineWords } from '../platform/words/words.ts'

export const words = defineWords('login', {
  product: 'Kulturport Login',
  practice: 'Practice environment: nothing here has legal effect',
  editProfile: 'Edit your profile',
  myAccount: 'My Kulturport Login account',
  signIn: 'Sign in',
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
  problemFailedTitle: 'Something went wrong on our side',
  problemFailedText:
    'Nothing of what you sent was kept. Try again in a moment; if it happens again, write to us.',
  problemReference: 'Reference for support: {reference}',
  backToStart: 'To the start page',
})

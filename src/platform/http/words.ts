import { defineWords } from '../words/words.ts'

/** What every application says about refused input. */
export const words = defineWords('http', {
  required: 'Fill in this field.',
  firstNameMissing: 'Type your first name.',
  lastNameMissing: 'Type your last name.',
  emailMissing: 'Type your e-mail address.',
  emailAgainMissing: 'Type the e-mail address once more.',
  passwordMissing: 'Type your password.',
  passwordAgainMissing: 'Type the password once more.',
  codeMissing: 'Type the code.',
  invalid: 'This value cannot be used. Check it and try again.',
  tooLong: 'This text is too long: at most {maximum, number} characters fit.',
  controlCharacters: 'This text contains characters that cannot be shown. Type it again.',
  directionMarks:
    'This text contains an invisible sign that turns the direction of writing ({sign}), so that it reads otherwise than it is written. Type it again instead of copying it.',
  unknownSigns:
    'This text contains a sign that has no meaning outside of one font or program ({sign}). Delete it, or describe it in words.',
  tooManyMarks: 'This text has too many accents on one letter. Type it again.',
  email: 'Type an e-mail address in the form name@example.org.',
  emailBeforeAt:
    'No mail can be sent to this address: before the @ stands a sign or a full stop that does not belong there. Check it and try again.',
  emailBehindAt:
    'No mail can be sent to this address: behind the @ belongs a name such as example.org, without other signs and without a full stop at the end. Check it and try again.',
  date: 'Type an existing date: year, month and day.',
  dateEarly: 'The date may be {earliest} at the earliest. Check the year.',
  dateLate: 'The date may be {latest} at the latest. Check the year.',
  dateYear: 'Type the year with four digits. Did you mean {meant}?',
  notFound: 'This does not exist, or you may not see it.',
  notPermitted: 'Your role does not allow this.',
  keyReused: 'This form was already sent. Reload the page and try again.',
  fileTooLarge: 'The file is too large: at most {megabytes, number} MB. Save it smaller and try again.',
  fileType:
    'This kind of file cannot be used. Choose one of these: {formats}. Its content, not its name, decides.',
  fileEmpty: 'The file is empty. Choose another one.',
  pictureUnreadable:
    'The picture cannot be opened; it may be damaged or cut off. Save it once more as JPEG or TIFF, or choose another one.',
  pictureTooLarge:
    'The picture has too many pixels: at most {megapixels, number} million. Save it smaller and try again.',
  fileKind:
    'This file is of the kind {kind}, which cannot be shown here. Open it in the program that made it, save it as JPEG or TIFF, and choose that file.',
  picturePages:
    'This file holds {pages, number} pictures, and only one of them could be shown. Save each as a file of its own: you can choose several files at once.',
  pictureMoving:
    'This picture moves: it has {frames, number} frames, and only one of them could be shown. Save the one that you mean as JPEG or PNG.',
  pictureSamples:
    'The colours in this picture are stored in a way that cannot be shown truly here. Save it as RGB or greyscale with 8 or 16 bits, and choose that file.',
  unreadable: 'The file cannot be opened; it may be damaged. Choose another one.',
  tooCostly:
    'Opening this file takes too much time or memory. Save it with fewer pixels or fewer pages, and try again.',
  busy: 'Many files are being opened just now. Wait a minute, then send this one again.',
  storageFull:
    'This could not be saved just now, because our storage is full. We have been told. What you typed is still here: leave the page open, and send it again in a while.',
})

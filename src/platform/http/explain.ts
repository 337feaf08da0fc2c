import type { Refusal } from '../action.ts'
import type { Explained } from '../ui/explained.ts'
import { saidDates } from '../words/said-dates.ts'
import type { Phrase, Say } from '../words/words.ts'
import { words } from './words.ts'

export { type Explained, errorOf } from '../ui/explained.ts'

/** A feature's sentences by refusal code, or by `field:code` where one field needs its own. */
export type RefusalPhrases = Readonly<Record<string, Phrase>>

const general: RefusalPhrases = {
  required: words.required,
  'firstName:required': words.firstNameMissing,
  'lastName:required': words.lastNameMissing,
  'email:required': words.emailMissing,
  'emailAgain:required': words.emailAgainMissing,
  'password:required': words.passwordMissing,
  'passwordAgain:required': words.passwordAgainMissing,
  'code:required': words.codeMissing,
  'too-long': words.tooLong,
  'control-characters': words.controlCharacters,
  'direction-marks': words.directionMarks,
  'unknown-signs': words.unknownSigns,
  'too-many-marks': words.tooManyMarks,
  email: words.email,
  'email-before-at': words.emailBeforeAt,
  'email-behind-at': words.emailBehindAt,
  date: words.date,
  'date-early': words.dateEarly,
  'date-late': words.dateLate,
  'date-year': words.dateYear,
  'not-found': words.notFound,
  'not-permitted': words.notPermitted,
  'key-reused': words.keyReused,
  'file-too-large': words.fileTooLarge,
  'file-type': words.fileType,
  'file-empty': words.fileEmpty,
  'picture-unreadable': words.pictureUnreadable,
  'picture-too-large': words.pictureTooLarge,
  'file-kind': words.fileKind,
  'picture-pages': words.picturePages,
  'picture-moving': words.pictureMoving,
  'picture-samples': words.pictureSamples,
  unreadable: words.unreadable,
  'too-costly': words.tooCostly,
  busy: words.busy,
  'storage-full': words.storageFull,
}

/** Says refusals: the feature's sentence for the field and code, else for the code, else a general one. */
export function explain(
  say: Say,
  refusals: readonly Refusal[],
  phrases: RefusalPhrases = {},
): readonly Explained[] {
  return refusals.map(refusal => {
    const phrase =
      phrases[`${refusal.field}:${refusal.code}`] ??
      phrases[refusal.code] ??
      general[`${refusal.field}:${refusal.code}`] ??
      general[refusal.code] ??
      words.invalid
    const text = say(phrase, { citation: refusal.citation ?? '', ...saidDates(say, refusal.values ?? {}) })
    return refusal.field === undefined ? { text } : { field: refusal.field, text }
  })
}

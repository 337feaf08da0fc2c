import type { Explained, RefusalPhrases } from '../platform/http/explain.ts'
import { Checkbox, errorOf, Field, Select } from '../platform/ui/index.ts'
import { languages } from '../platform/words/languages.ts'
import type { Say } from '../platform/words/words.ts'
import { words } from './words.ts'

/** What may be wrong with a name or the language of mails. */
export const personPhrases: RefusalPhrases = {
  'name-letters': words.nameLetters,
  'looks-like-firm': words.looksLikeFirm,
  'language:required': words.languageUnknown,
  language: words.languageUnknown,
}

/** What was typed so far. */
export interface PersonForm {
  readonly firstName: string
  readonly lastName: string
  readonly language: string
  readonly notFirm: boolean
}

interface PersonFieldsProps {
  readonly say: Say
  readonly form: PersonForm
  readonly errors: readonly Explained[]
}

/** First and last name; a name that looks like a firm's can be said to be a person's. */
export function NameFields({ say, form, errors }: PersonFieldsProps) {
  const warning = errorOf(errors, 'notFirm')
  return (
    <>
      <Field
        say={say}
        name="firstName"
        label={say(words.firstName)}
        hint={say(words.firstNameHint)}
        value={form.firstName}
        error={errorOf(errors, 'firstName')}
        autocomplete="given-name"
        required
      />
      <Field
        say={say}
        name="lastName"
        label={say(words.lastName)}
        value={form.lastName}
        error={errorOf(errors, 'lastName')}
        autocomplete="family-name"
        required
      />
      {warning !== undefined || form.notFirm ? (
        <Checkbox
          say={say}
          name="notFirm"
          label={say(words.notFirm)}
          checked={form.notFirm}
          error={warning}
        />
      ) : null}
    </>
  )
}

/** The language of the mails that Login sends. */
export function MailLanguage({ say, form, errors }: PersonFieldsProps) {
  return (
    <Select
      say={say}
      name="language"
      label={say(words.mailLanguage)}
      hint={say(words.mailLanguageHint)}
      options={languages.map(({ code, name }) => ({ value: code, label: name }))}
      value={form.language}
      error={errorOf(errors, 'language')}
      required
    />
  )
}

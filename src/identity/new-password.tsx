import type { Explained, RefusalPhrases } from '../platform/http/explain.ts'
import { errorOf, PasswordField } from '../platform/ui/index.ts'
import type { Say } from '../platform/words/words.ts'
import { words } from './words.ts'

/** What may be wrong with a new password, said with the reason. */
export const newPasswordPhrases: RefusalPhrases = {
  'password:required': words.passwordMissing,
  'password-too-short': words.passwordTooShort,
  'password-too-long': words.passwordTooLong,
  'password-common': words.passwordCommon,
  'password-pattern': words.passwordPattern,
  'password-own-name': words.passwordOwnName,
  'password-own-email': words.passwordOwnEmail,
  'password-product': words.passwordProduct,
  'passwords-differ': words.passwordsDiffer,
}

interface NewPasswordProps {
  readonly say: Say
  readonly email: string
  readonly errors: readonly Explained[]
}

/** The two fields of a new password, and unseen the address, for password managers. */
export function NewPassword({ say, email, errors }: NewPasswordProps) {
  return (
    <>
      <input type="text" name="email" value={email} autocomplete="username" readOnly hidden />
      <PasswordField
        say={say}
        name="password"
        label={say(words.newPassword)}
        hint={say(words.newPasswordHint)}
        autocomplete="new-password"
        error={errorOf(errors, 'password')}
        required
      />
      <PasswordField
        say={say}
        name="passwordAgain"
        label={say(words.newPasswordAgain)}
        autocomplete="new-password"
        error={errorOf(errors, 'passwordAgain')}
        required
      />
    </>
  )
}

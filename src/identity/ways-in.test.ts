import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { root } from '../platform/root.ts'

/** Every file that hands a session to a browser, and what was proved before it does. */
const waysIn: Readonly<Record<string, string>> = {
  'recovery/pages.tsx': 'a new password by a mailed link, where no factor was ever added',
  'registration/pages/activate.tsx': 'the first password by a mailed link; the session is worth nothing yet',
  'second-factors/pages/authenticator-codes.tsx': 'the first factor was added in a session of the password',
  'second-factors/pages/prove.tsx': 'password, and a code of an app or a recovery code',
  'second-factors/phone-app/pages/pairing.tsx': 'the first phone was added in a session of the password',
  'second-factors/phone-questions/pages.tsx': 'password, and the phone with number and PIN',
  'sign-in/pages/sign-in.tsx': 'the password, where no factor was ever added',
}

/** The procedures that ask as the check of a secret: they are told hashes, and say what was right. */
const checks = [
  'accounts/replace-password.ts',
  'second-factors/phone-app/claim-by-pin.ts',
  'sign-in/check-password.ts',
  'sign-in/limits/pages.tsx',
]

const folder = join(root, 'src/identity')

function filesWith(pattern: RegExp): readonly string[] {
  const files = globSync('**/*.{ts,tsx}', { cwd: folder }).filter(file => !/\.test\.tsx?$/.test(file))
  const product = files.filter(file => !file.includes('testing/'))
  return product.filter(file => pattern.test(readFileSync(join(folder, file), 'utf8'))).sort()
}

test('there is no way to a session but these (20)', () => {
  const giving = filesWith(/finishSignIn|sessionCookie\(site\)\.set/)
  expect(giving.filter(file => !['attempt.ts', 'site.ts'].includes(file))).toEqual(Object.keys(waysIn).sort())
})

test('nobody asks as the check of a secret but what compares one', () => {
  expect(filesWith(/checkFor|'secret-check',? *}/).filter(file => file !== 'actor.ts')).toEqual(checks)
})

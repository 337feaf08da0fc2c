import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { root } from '../platform/root.ts'

/** Every file that hands a session to a browser, and what was proved before it does. */
const waysIn: Readonly<Record<string, string>> = {
  'recovery/pages.ts': 'a new password by a mailed link, where no factor was ever added',
  'registration/pages/activate.ts': 'the first password by a mailed link; the session is worth nothing yet',
  'second-factors/pages/authenticator-codes.ts': 'the first factor was added in a session of the password',
  'second-factors/pages/prove.ts': 'password, and a code of an app or a recovery code',
  'second-factors/phone-app/pages/pairing.ts': 'the first phone was added in a session of the password',
  'second-factors/phone-app/pages/sign-in.ts': 'password, and the phone with number and PIN',
  'sign-in/pages/sign-in.ts': 'the password, where no factor was ever added',
}

test('there is no way to a session but these (20)', () => {
  const folder = join(root, 'src/identity')
  const files = globSync('**/*.ts', { cwd: folder }).filter(file => !file.endsWith('.test.ts'))
  const giving = files.filter(
    file =>
      !['attempt.ts', 'site.ts'].includes(file) &&
      /finishSignIn|sessionCookie\(site\)\.set/.test(readFileSync(join(folder, file), 'utf8')),
  )
  expect(giving.sort()).toEqual(Object.keys(waysIn).sort())
})

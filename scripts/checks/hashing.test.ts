import { expect, it } from 'vitest'
import { foundIn } from './found-in.ts'
import { hashing } from './hashing.ts'

it('refuses actions that hash themselves or by way of others', () => {
  const texts = {
    'src/identity/hash-password.ts': 'export const hashPassword = 1',
    'src/identity/with-hash.ts': "import { hashPassword } from './hash-password.ts'",
    'src/identity/accounts/actions/a.ts': "import { hashPassword } from '../../hash-password.ts'",
    'src/identity/accounts/actions/b.ts': "import { withHash } from '../../with-hash.ts'",
    'src/identity/accounts/actions/c.ts': "import type { Tried } from '../../hash-password.ts'",
    'src/identity/accounts/actions/a.test.ts': "import { hashPassword } from '../../hash-password.ts'",
    'src/identity/accounts/pages.ts': "import { withHash } from '../with-hash.ts'",
  }
  expect(foundIn(hashing, texts)).toEqual([
    'src/identity/accounts/actions/a.ts:1 an action reaches src/identity/hash-password.ts',
    'src/identity/accounts/actions/b.ts:1 an action reaches src/identity/hash-password.ts',
  ])
})

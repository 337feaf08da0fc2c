import { expect, test } from 'vitest'
import { isListedPassword } from './listed-passwords.ts'

test.each(['mailcreated5240', 'MailCreated5240', 'polniypizdec0211', 'sojdlg123aljg', 'chickenwing101'])(
  '%s is among the most common passwords (5)',
  async password => expect(await isListedPassword(password)).toBe(true),
)

test.each(['grøn teltpæl under broen', 'rolig-lampe-over-havnen', 'mailcreated5240 mailcreated5241'])(
  '%s is not',
  async password => expect(await isListedPassword(password)).toBe(false),
)

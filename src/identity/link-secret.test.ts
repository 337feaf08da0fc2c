import { expect, test } from 'vitest'
import { newSecret } from '../platform/identifiers.ts'
import { linkSecretIn } from './link-secret.ts'

const secret = newSecret()
const half = [secret.slice(0, 20), secret.slice(20)] as const

test.each([
  ['as it was mailed', `/activate?link=${secret}&language=da`],
  ['with a full stop behind it', `/activate?link=${secret}.`],
  ['with a bracket behind it', `/activate?link=${secret})`],
  ['with an ampersand in letters', `/activate?link=${secret}&amp;language=da`],
  ['with an encoded ampersand', `/activate?link=${secret}%26language=da`],
  ['quoted-printable', `/activate?link=3D${secret}&language=3Dda`],
  ['quoted-printable, encoded', `/activate?link=%3D3D${secret}`],
  ['torn by a soft break', `/activate?link=${half[0]}=${half[1]}`],
  ['torn by a blank', `/activate?link=${half[0]}%20${half[1]}`],
  ['torn by a line break', `/activate?link=${half[0]}=%0D%0A${half[1]}`],
  ['encoded twice', `/activate?link%3D${secret}%26language%3Dda`],
  ['in capitals', `/activate?LINK=${secret}`],
  ['behind another value', `/activate?utm_source=mail&link=${secret}`],
  ['with a broken escape behind it', `/activate?link=${secret}&x=%E0%A4%A`],
])('field S3, 17: a mailed link works %s', (_name, url) => {
  expect(linkSecretIn(url)).toBe(secret)
})

test.each([
  ['cut off', `/activate?link=${half[0]}`, half[0]],
  ['without a secret', '/activate', ''],
])('field S3: a link %s is none', (_name, url, found) => {
  expect(linkSecretIn(url)).toBe(found)
})

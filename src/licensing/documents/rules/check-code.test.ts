import { describe, expect, test } from 'vitest'
import { codeLetters, plainText } from '../../../platform/text/codes.ts'
import { readCheckCode, readReferenceNumber } from './check-code.ts'

describe('S1 what people copy to the public check', () => {
  test.each([
    ...['ICGS.DK.2026.0000059', 'icgs.dk.2026.0000059', 'Nr. ICGS.DK.2026.0000059', 'ICGS.DK.2026.0000059.'],
    ...['ICGS DK 2026 0000059', 'ICGS-DK-2026-0000059', 'ICGSDK20260000059', '"ICGS.DK.2026.0000059"'],
    ...[
      'ICGS．DK．２０２６．００００００５９'.replace('００００００５９', '０００００５９'),
      'ICGS.DK.٢٠٢٦.٠٠٠٠٠٥٩',
    ],
    ...[
      '\u200bICGS.DK.2026.0000059\ufeff',
      'Referencenummer: ICGS.DK.2026.0000059',
      'ICGS.\u200bDK.\u200b2026.\u200b0000059',
    ],
  ])('the number %j', typed => {
    expect(readReferenceNumber(plainText(typed))).toBe('ICGS.DK.2026.0000059')
  })

  test.each(['ICGS.DK.2026.00000591', 'XICGS.DK.2026.0000059', 'ICGX.DK.2026.0000059', '', '59'])(
    '%j is no number and stays',
    typed => {
      expect(readReferenceNumber(plainText(typed))).toBe(typed)
    },
  )

  test.each([
    ...[
      'K7M2P-9QXR4',
      'k7m2p9qxr4',
      'K7M2P 9QXR4',
      'K7M2P‑9QXR4',
      'K7M2P–9QXR4',
      'Kode: K7M2P-9QXR4',
      'K7M2P·9QXR4',
    ],
    ...[
      'Ｋ７Ｍ２Ｐ－９ＱＸＲ４',
      'K٧M٢P-٩QXR٤',
      '\u200eK7M2P-9QXR4\u200b',
      '(K7M2P-9QXR4)',
      '„K7M2P-9QXR4“',
      '\u202aK7M2P-9QXR4\u202c',
    ],
  ])('the check code %j', typed => {
    expect(readCheckCode(codeLetters(typed))).toBe('K7M2P-9QXR4')
  })
})

import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { descriptionFields } from './description-fields.ts'

const fields = z.object(descriptionFields)

describe('D1 an invisible sign is gone from what is saved', () => {
  test.each([
    ['title', '•\ufeff Vase', '• Vase'],
    ['title', 'Κύλιξ\ufeff (κύπελλο)', 'Κύλιξ (κύπελλο)'],
    ['title', 'הַגָּדָה\ufeff Haggadah', 'הַגָּדָה Haggadah'],
    ['title', 'Ærø\ufeff Kunst', 'Ærø Kunst'],
    ['description', 'Signed “Vase”\ufeff below\u2028and above', 'Signed “Vase” below\nand above'],
    ['description', 'Inscription: 般若\ufeff 心經', 'Inscription: 般若 心經'],
    ['maker', 'Репин\ufeff И. Е.', 'Репин И. Е.'],
    ['subject', 'A\u00admulet\u200b', 'Amulet'],
  ] as const)('%s %j', (field, typed, kept) => {
    expect(fields.parse({ [field]: typed })[field]).toBe(kept.normalize('NFC'))
  })

  test('and what turns the direction is told at its field', () => {
    const refused = fields.safeParse({ title: 'Vase \u202eesaV' })
    expect(refused.error?.issues).toMatchObject([
      { path: ['title'], message: 'direction-marks', params: { values: { sign: 'U+202E' } } },
    ])
  })
})

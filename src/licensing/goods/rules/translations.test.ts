import { describe, expect, test } from 'vitest'
import { refuseTranslation } from './translations.ts'

const paper = (id: string, translationOf: string | null = null) =>
  ({ id, type: translationOf === null ? 'INVOICE' : 'TRANSLATION', translationOf }) as const

const papers = [paper('permit'), paper('invoice'), paper('permit-da', 'permit'), paper('permit-en', 'permit')]

describe('a translation names a paper of its good', () => {
  test.each([
    ['none', null],
    ['one of another good', 'elsewhere'],
    ['another translation', 'permit-da'],
  ])('not %s', (_, translationOf) => {
    expect(refuseTranslation({ type: 'TRANSLATION', translationOf }, papers)?.code).toBe('original-needed')
  })

  test.each([
    ['the permit', { type: 'TRANSLATION', translationOf: 'permit' }],
    ['nothing, where it is none', { type: 'INVOICE', translationOf: null }],
  ] as const)('%s', (_, said) => {
    expect(refuseTranslation(said, papers)).toBeUndefined()
  })
})

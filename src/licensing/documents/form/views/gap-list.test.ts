import { expect, test } from 'vitest'
import { sayIn } from '../../../../platform/words/index.ts'
import { sayPlaced } from './gap-list.tsx'

const missing = (control: string) => ({
  code: 'missing' as const,
  page: 'summary' as const,
  href: 'summary',
  good: undefined,
  control,
  citation: 'IR Annex I I.18',
  values: {},
})

test('what is missing is named, with the article and what to do about it', () => {
  const danish = sayIn('da')
  expect(sayPlaced(danish, missing('taric'))).toBe('TARIC-kode mangler (bilag I, rubrik I.18).')
  expect(sayPlaced(danish, missing('holder.street'))).toBe(
    'Gade og nummer mangler hos ihændehaveren af kulturgenstandene (bilag I, rubrik I.18). Bed din kompetente myndighed om at få det ført ind i registret.',
  )
})

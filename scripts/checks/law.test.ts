import { expect, it } from 'vitest'
import { foundIn } from './found-in.ts'
import { law } from './law.ts'

it('refuses a code and a row without a citation', () => {
  const texts = {
    'src/law/a.ts': "const a = { code: 'too-young' }",
    'src/law/b.ts': "export const rows = [{ age: 250, citation: 'Annex B' }, { age: 200 }] as const",
    'src/law/c.ts': '/** Ages. */\nexport const rows = { a: { age: 250 } } satisfies Rows',
  }
  expect(foundIn(law, texts)).toEqual([
    'src/law/a.ts:1 a code without a citation',
    'src/law/b.ts:1 the table rows has rows without a citation',
    'src/law/c.ts:2 the table rows has rows without a citation',
  ])
})

it('lets cited rows, a table cited as a whole, and other folders be', () => {
  const texts = {
    'src/law/a.ts': "const a = { code: 'too-young', citation: 'R 4(1)' }",
    'src/law/b.ts': '/** Ages, Annex B. */\nexport const rows = [{ age: 250 }]',
    'src/law/d.ts':
      "const byHand = { citation: 'R 4(1)' } as const\nconst rows = [{ code: '40', ...byHand }]",
    'src/platform/c.ts': 'export const rows = [{ code: 1 }]',
  }
  expect(foundIn(law, texts)).toEqual([])
})

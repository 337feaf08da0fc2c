import { expect, it } from 'vitest'
import { foundIn } from './found-in.ts'
import { texts } from './texts.ts'

it.each([
  'z.string().max(200)',
  "z.string('required').trim()",
  'z.string().regex(/^a+$/)',
  'z.string().toLowerCase().min(1)',
  'z\n  .string()\n  .transform(read)',
])('attack F2: refuses %s in an action', text => {
  expect(foundIn(texts, { 'src/licensing/goods/actions/x.ts': `const name = ${text}` })).toEqual([
    'src/licensing/goods/actions/x.ts:1 judges a text outside of the door',
  ])
})

it.each(["z.string().max(9, 'too-long')", "z.string().min(1, { error: 'required' })", 'z.string().max(9)'])(
  'attack F2: refuses %s at the door, which goes on',
  text => {
    expect(foundIn(texts, { 'src/platform/fields.ts': `const name = ${text}` })).toEqual([
      'src/platform/fields.ts:1 measures a text and goes on with it when it is too long',
    ])
  },
)

it('lets a text pass that nobody judges, and a measure that ends the check', () => {
  const passing = {
    'src/licensing/goods/actions/x.ts': "z.object({ id: z.string(), q: z.string().catch('') })",
    'src/platform/fields.ts': "z.string().max(9, { error: 'too-long', abort: true })",
    'src/platform/log.ts': 'z.string().max(9)',
    'src/a.test.ts': 'z.string().max(9)',
  }
  expect(foundIn(texts, passing)).toEqual([])
})

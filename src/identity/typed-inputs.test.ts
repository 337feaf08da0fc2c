import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { readEveryAction } from './testing/every-action.ts'

/** What is looked at of a JSON Schema. */
const described = z.object({
  type: z.string().optional(),
  properties: z.record(z.string(), z.unknown()).default({}),
  items: z.unknown().optional(),
  additionalProperties: z.unknown().optional(),
})
type Described = z.output<typeof described>

function read(schema: unknown): Described {
  return described.parse(schema ?? {})
}

/** A schema with all that are in it. */
function within(schema: Described): readonly Described[] {
  const members = Object.values(schema.properties)
  const items = schema.items === undefined ? [] : [schema.items]
  return [schema, ...[...members, ...items].flatMap(member => within(read(member)))]
}

const everyAction = await readEveryAction()

describe.each(everyAction)('$action.name', ({ action }) => {
  const schema = read(z.toJSONSchema(action.input, { io: 'input', unrepresentable: 'any' }))

  test('takes an object and refuses what it does not know', () => {
    expect(schema.type).toBe('object')
    const objects = within(schema).filter(({ type }) => type === 'object')
    expect(objects.map(({ additionalProperties }) => additionalProperties)).toEqual(objects.map(() => false))
  })

  test('says of every field what it is', () => {
    expect(within(schema).filter(({ type }) => type === undefined)).toEqual([])
  })

  test('takes a text for no number and no answer of yes or no', () => {
    const typed = Object.entries(schema.properties).filter(([, member]) =>
      ['number', 'integer', 'boolean'].includes(read(member).type ?? ''),
    )
    for (const [name] of typed) {
      const paths = action.input.safeParse({ [name]: '1' }).error?.issues.map(({ path }) => path.join('.'))
      expect(paths).toContain(name)
    }
  })
})

import { globSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { z } from 'zod'

/** Features whose actions take typed JSON. */
const features = ['operators', 'authorities', 'calendars', 'roles', 'session', 'welcome']

const files = features.flatMap(feature => globSync(join(import.meta.dirname, feature, 'actions/*.ts')))

async function inputsOf(file: string): Promise<readonly z.ZodType[]> {
  const exported: object = await import(file)
  return Object.values(exported).flatMap(({ input }) => (input instanceof z.ZodType ? [input] : []))
}

const node = z.looseObject({ type: z.string().optional(), additionalProperties: z.unknown() })

/** Where a JSON Schema describes an object that may have members it does not name. */
function openObjects(schema: unknown, path: string): readonly string[] {
  if (typeof schema !== 'object' || schema === null) return []
  const { type, additionalProperties } = node.partial().safeParse(schema).data ?? {}
  const isOpen = type === 'object' && additionalProperties !== false
  return [
    ...(isOpen ? [path] : []),
    ...Object.entries(schema).flatMap(([name, member]) => openObjects(member, `${path}/${name}`)),
  ]
}

test.each(files)('%s takes an object of named fields alone', async file => {
  const inputs = await inputsOf(file)
  expect(inputs).toHaveLength(1)
  for (const input of inputs) {
    const schema = z.toJSONSchema(input, { io: 'input', unrepresentable: 'any' })
    expect(schema).toMatchObject({ type: 'object', additionalProperties: false })
    expect(openObjects(schema, '')).toEqual([])
  }
})

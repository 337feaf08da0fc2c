import { globSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { refusalsOf } from '../platform/check-input.ts'

/** Features whose actions take typed JSON. */
const features = [
  ...[
    'operators',
    'operators/*',
    'authorities',
    'calendars',
    'roles',
    'roles/*',
    'session',
    'goods',
    'documents',
    'documents/*',
  ],
  ...['importer-statements', 'import-licences/*', 'history', 'notices', 'notices/*', 'welcome', 'help'],
  ...['operators', 'authorities', 'calendars', 'roles', 'law-library', 'session', 'goods', 'mandates'],
  ...['documents', 'documents/*'],
  ...['importer-statements', 'history', 'notices', 'welcome', 'help'],
]

const here = import.meta.dirname
const files = features.flatMap(feature => globSync(`${feature}/actions/*.ts`, { cwd: here }))

async function inputsOf(file: string): Promise<readonly z.ZodType[]> {
  const exported: object = await import(join(here, file))
  return Object.values(exported).flatMap(({ input }) => (input instanceof z.ZodType ? [input] : []))
}

/** Where a JSON Schema describes an object that may have members it does not name. */
function openObjects(schema: unknown, path: string): readonly string[] {
  if (typeof schema !== 'object' || schema === null) return []
  const others: unknown = Reflect.get(schema, 'additionalProperties')
  // A record says what each of its members is, whatever they are called.
  const isRecord = typeof others === 'object' && others !== null && Object.keys(others).length > 0
  const isOpen = Reflect.get(schema, 'type') === 'object' && others !== false && !isRecord
  const within = Object.entries(schema).flatMap(([name, member]) => openObjects(member, `${path}/${name}`))
  return isOpen ? [path, ...within] : within
}

test.each(files)('%s takes an object of named fields alone', async file => {
  const inputs = await inputsOf(file)
  expect(inputs).toHaveLength(1)
  for (const input of inputs) {
    const schema = z.toJSONSchema(input, { io: 'input', unrepresentable: 'any' })
    expect(schema).toMatchObject({ type: 'object', additionalProperties: false })
    expect(openObjects(schema, '')).toEqual([])
    const refusals = refusalsOf(input.safeParse({ unheardOf: true }).error ?? new z.ZodError([]))
    expect(refusals).toContainEqual({ code: 'unknown-field', field: 'unheardOf' })
  }
})

import { globSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import type { Action } from '../../platform/action.ts'
import { root } from '../../platform/root.ts'
import type { Actor } from '../actor.ts'
import type { IdentityServices } from '../workplace.ts'

const action = z.custom<Action<Actor, IdentityServices, z.ZodType, unknown>>(
  value => typeof value === 'object' && value !== null && 'allowed' in value,
)

const folder = join(root, 'src/identity')

/** Every action of Login with the folder of its feature, as they stand on disk; each file exports one. */
export function readEveryAction() {
  return Promise.all(
    globSync('**/actions/*.ts', { cwd: folder }).map(async path => {
      const exported: Record<string, unknown> = await import(join(folder, path))
      const found = Object.values(exported).find(value => action.safeParse(value).success)
      return { feature: path.replace(/\/actions\/.*/, ''), action: action.parse(found) }
    }),
  )
}

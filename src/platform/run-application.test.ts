import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { expect, test } from 'vitest'
import { root } from './root.ts'

test('an application that nobody told its mode takes production for granted, and says what that needs', async () => {
  const program = join(root, 'dist/src/licensing/main.js')
  const child = spawn(process.execPath, [program], { env: {}, stdio: ['ignore', 'ignore', 'pipe'] })
  const [said, [code]] = await Promise.all([text(child.stderr), once(child, 'exit')])
  expect(code).toBe(78)
  expect(said).toContain('configuration: SMTP_URL: needed in production')
})

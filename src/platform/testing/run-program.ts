import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { testSealFile } from '../pdf/test-seal.ts'
import { root } from '../root.ts'

/** How a process ended, and all that it wrote to standard error. */
export interface Ended {
  readonly code: number | null
  readonly said: string
}

/** Milliseconds after which a program that did start is ended. */
const PATIENCE = 100_000

/** Settings with which production starts, in a new folder of its own. */
export function productionSettings() {
  const folder = mkdtempSync(join(tmpdir(), 'kulturport-start-'))
  const sealFile = join(folder, 'seal.p12')
  writeFileSync(sealFile, testSealFile)
  return {
    DATA_DIR: join(folder, 'data'),
    LICENSING_PORT: '0',
    IDENTITY_PORT: '0',
    LICENSING_PUBLIC_URL: 'https://kulturport.example',
    IDENTITY_PUBLIC_URL: 'https://login.example',
    SMTP_URL: 'smtp://127.0.0.1:9',
    MAIL_FROM: 'no-reply@kulturport.example',
    SUPPORT_ADDRESS: 'help@kulturport.example',
    CONTROLLER: 'Example Agency, 1 Square, 1000 Example',
    SEAL_FILE: sealFile,
    SEAL_PASSPHRASE: 'correct',
  }
}

/** Runs the built program of one application until it ends by itself; as another user, or from a copy of the repository. */
export async function runProgram(
  name: 'identity' | 'licensing',
  env: Readonly<Record<string, string | undefined>>,
  { from = root, uid }: { readonly from?: string; readonly uid?: number } = {},
): Promise<Ended> {
  const program = join(from, `dist/src/${name}/main.js`)
  const child = spawn(process.execPath, [program], {
    env,
    stdio: ['ignore', 'ignore', 'pipe'],
    timeout: PATIENCE,
    ...(uid === undefined ? {} : { uid }),
  })
  const [said, [code]] = await Promise.all([text(child.stderr), once(child, 'exit')])
  return { code, said }
}

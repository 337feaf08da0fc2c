import { randomUUID } from 'node:crypto'
import { link, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'

/** Reads a file with keys, which is made with mode 0600 where there is none. */
export async function keepKeyFile(file: string, make: () => Promise<string>): Promise<string> {
  await mkdir(dirname(file), { recursive: true })
  const kept = await readFile(file, 'utf8').catch(unless('ENOENT'))
  if (kept !== undefined) return kept
  const draft = `${file.replace(/\.pem$/, '')}.${randomUUID()}.tmp`
  await writeFile(draft, await make(), { mode: 0o600, flush: true })
  // Two processes may start at once: the first link wins, both use what it names.
  await link(draft, file).catch(unless('EEXIST'))
  await rm(draft)
  return readFile(file, 'utf8')
}

function unless(code: string): (error: unknown) => undefined {
  return error => {
    if (error instanceof Error && 'code' in error && error.code === code) return undefined
    throw error
  }
}

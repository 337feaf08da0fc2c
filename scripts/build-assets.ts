import { createHash } from 'node:crypto'
import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'

/** What browsers are given: the name pages ask for -> where it is made from. */
const entries = {
  'styles.css': 'src/platform/ui/styles.css',
  'enhance.js': 'src/platform/enhance/enhance.ts',
  'mark.svg': 'src/platform/ui/mark.svg',
  'authenticator.js': 'src/authenticator/main.tsx',
  'authenticator.css': 'src/authenticator/styles.css',
  'authenticator.svg': 'src/authenticator/icon.svg',
  'authenticator-worker.js': 'src/authenticator/worker.ts',
  'qr-reader.js': 'src/authenticator/qr-reader.ts',
} satisfies Record<string, string>

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const folder = join(root, 'dist', 'assets')

async function bundle(source: string): Promise<Uint8Array> {
  const { outputFiles } = await build({
    entryPoints: [join(root, source)],
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    target: ['es2022', 'chrome123', 'firefox120', 'safari17.5'],
    loader: { '.svg': 'copy' },
    outdir: folder,
    logLevel: 'warning',
  })
  const main = outputFiles.at(-1)
  if (!main) throw new Error(`nothing was made from ${source}`)
  return main.contents
}

/** `styles.css` -> `styles-4F1C….css`, so that a browser may keep it for ever. */
function hashedName(name: string, contents: Uint8Array): string {
  const hash = createHash('sha256').update(contents).digest('hex').slice(0, 10)
  return name.replace(/(\.[^.]+)$/, `-${hash}$1`)
}

async function makeAsset(name: string, source: string): Promise<readonly [string, string]> {
  const contents = await bundle(source)
  const file = hashedName(name, contents)
  await writeFile(join(folder, file), contents)
  console.log(`${name}  ${(gzipSync(contents).length / 1000).toFixed(1)} kB gzipped`)
  return [name, `/assets/${file}`]
}

await mkdir(folder, { recursive: true })
const made = await Promise.all(Object.entries(entries).map(([name, source]) => makeAsset(name, source)))
await writeFile(join(folder, 'manifest.new'), `${JSON.stringify(Object.fromEntries(made), null, 2)}\n`)
await rename(join(folder, 'manifest.new'), join(folder, 'manifest.json'))
const kept = new Set(['manifest.json', ...made.map(([, address]) => basename(address))])
const stale = (await readdir(folder)).filter(name => !kept.has(name))
await Promise.all(stale.map(name => rm(join(folder, name), { force: true })))

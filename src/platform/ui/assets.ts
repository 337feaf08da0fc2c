import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { root } from '../root.ts'

const manifestShape = z.record(z.string(), z.string())

/** Written by scripts/build-assets.ts: the name of an asset -> its address with the hash of its content. */
function readManifest(): Readonly<Record<string, string>> {
  const file = join(root, 'dist', 'assets', 'manifest.json')
  return existsSync(file) ? manifestShape.parse(JSON.parse(readFileSync(file, 'utf8'))) : {}
}

const manifest = readManifest()

/** The address of a style sheet, script or picture such as `styles.css`; `/assets/NAME` where nothing is built. */
export function assetPath(name: string): string {
  return manifest[name] ?? `/assets/${name}`
}

import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { z } from 'zod'
import { root } from '../root.ts'

/** Sentences of one language: feature -> key -> ICU message. */
export type Translations = ReadonlyMap<string, Readonly<Record<string, string>>>

const sentences = z.record(z.string(), z.string())

/** The folder translations/ at the root of the repository; the same from src/ and from dist/src/. */
export const translationsDirectory = join(root, 'translations')

/** Codes of the languages that have a folder, in alphabetical order. */
export function listTranslated(directory: string): readonly string[] {
  if (!existsSync(directory)) return []
  const folders = readdirSync(directory, { withFileTypes: true }).filter(entry => entry.isDirectory())
  return folders.map(folder => folder.name).sort()
}

/** Reads every feature's sentences of one language; throws, naming file and place, when one is not flat JSON of texts. */
export function readTranslations(directory: string, language: string): Translations {
  const folder = join(directory, language)
  if (!existsSync(folder)) return new Map()
  const files = readdirSync(folder).filter(file => file.endsWith('.json'))
  return new Map(files.map(file => [basename(file, '.json'), readSentences(join(folder, file))]))
}

function readSentences(file: string): Readonly<Record<string, string>> {
  try {
    return sentences.parse(JSON.parse(readFileSync(file, 'utf8')))
  } catch (cause) {
    throw new Error(`${file} is not a flat JSON object of texts (${placeOf(cause)})`, { cause })
  }
}

function placeOf(cause: unknown): string {
  if (cause instanceof z.ZodError) return `key ${cause.issues[0]?.path.join('.')}`
  return cause instanceof Error ? cause.message : ''
}

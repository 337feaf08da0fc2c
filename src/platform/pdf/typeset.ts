import { resolve } from 'node:path'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import { commonFonts, type Font, fontArguments, fontsFor } from './fonts.ts'
import { settle } from './settle.ts'
import { failureOf } from './typesetting-failed.ts'

/** What becomes a PDF: a Typst template and all that it may read. */
export interface Typesetting {
  /**
   * Typst source. It sets the title (`document`), the language (`text`) and the fonts: `text(font: data.fonts,
   * fallback: false)`. PDF/UA demands the first two; the last makes a document look alike on every machine.
   */
  readonly template: string
  /**
   * Plain JSON values, read in the template by `json("/data.json")`, without signs that nobody sees. `fonts` is added:
   * the families that show all letters of the values.
   */
  readonly data: Readonly<Record<string, unknown>>
  /** Pictures by virtual path without a leading slash, read by `image("/pictures/1.jpg", alt: ...)`. */
  readonly files: ReadonlyMap<string, Uint8Array>
  /** The date of creation, to whole seconds; the template sees it as `document(date: auto)`. */
  readonly now: Date
}

// Nothing lies here: templates read what they are given and no file of the machine.
const workspace = resolve('/typesetting-workspace')

/** How many documents an unused part of the compiler's memory survives. */
const CACHE_AGE = 2

let loaded: readonly Font[] = commonFonts
let compiler = createCompiler()

function createCompiler(): NodeCompiler {
  return NodeCompiler.create({ workspace, fontArgs: fontArguments(loaded) })
}

// Seventy scripts at the start would cost a second and 80 MB that most installations never need.
function load(fonts: readonly Font[]): void {
  const missing = fonts.filter(font => !loaded.includes(font))
  if (missing.length === 0) return
  loaded = [...loaded, ...missing]
  compiler = createCompiler()
}

/**
 * Typesets one document as PDF/UA-1 (ISO 14289-1): tagged, with title and language.
 * @throws UnprintableText when no font shows a letter; `findUnprintable` asks beforehand.
 * @throws TypesettingFailed when the template has an error.
 */
export function typeset({ template, data, files, now }: Typesetting): Uint8Array {
  const json = JSON.stringify(data, (_name, value) => (typeof value === 'string' ? settle(value) : value))
  const fonts = fontsFor(json)
  load(fonts)
  const families = ['Libertinus Serif', ...fonts.map(font => font.family), 'New Computer Modern Math']
  compiler.resetShadow()
  place('data.json', Buffer.from(JSON.stringify({ ...JSON.parse(json), fonts: families })))
  for (const [path, bytes] of files) place(path, bytes)
  try {
    return compile(template, now)
  } finally {
    compiler.resetShadow()
    compiler.evictCache(CACHE_AGE)
  }
}

function place(path: string, bytes: Uint8Array): void {
  compiler.mapShadow(resolve(workspace, path), Buffer.from(bytes))
}

function compile(template: string, now: Date): Uint8Array {
  const creationTimestamp = Math.floor(now.getTime() / 1000)
  try {
    // Straight to bytes: a compiled document held by JavaScript keeps 15 MB of pictures until it is collected.
    const source = { mainFileContent: template, resetRead: true }
    return withoutSuspects(compiler.pdf(source, { pdfStandard: 'ua-1', creationTimestamp }))
  } catch (error) {
    throw failureOf(error)
  }
}

/** Takes out an entry that says nothing (`false` is what its absence means) and that readers complain of. */
function withoutSuspects(pdf: Buffer): Buffer {
  const entry = '/Suspects false'
  const at = pdf.indexOf(entry)
  if (at >= 0) pdf.fill(' ', at, at + entry.length)
  return pdf
}

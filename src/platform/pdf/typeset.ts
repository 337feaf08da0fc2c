import { resolve } from 'node:path'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import { fontFolders } from './fonts.ts'

/** What becomes a PDF: a Typst template and all that it may read. */
export interface Typesetting {
  /** Typst source. It sets the title (`document`) and the language (`text`); PDF/UA demands both. */
  readonly template: string
  /**
   * Plain JSON values, read in the template by `json("/data.json")`. Where no font can show every letter, a value
   * `lacksLetters: true` is added, so that the template can say so.
   */
  readonly data: Readonly<Record<string, unknown>>
  /** Pictures by virtual path without a leading slash, read by `image("/pictures/1.jpg", alt: ...)`. */
  readonly files: ReadonlyMap<string, Uint8Array>
  /** The date of creation, to whole seconds; the template sees it as `document(date: auto)`. */
  readonly now: Date
}

/** A template that does not compile, or breaks a rule of PDF/UA: a bug in the template. */
export class TypesettingFailed extends Error {
  /** What the compiler said, one sentence each. */
  readonly diagnostics: readonly string[]

  constructor(diagnostics: readonly string[], cause: unknown) {
    super(`The template cannot be typeset: ${diagnostics.join('; ')}`, { cause })
    this.name = 'TypesettingFailed'
    this.diagnostics = diagnostics
  }
}

// Nothing lies here: templates read what they are given and no file of the machine.
const workspace = resolve('/typesetting-workspace')
const compiler = NodeCompiler.create({ workspace, fontArgs: [{ fontPaths: [...fontFolders] }] })

/** How many documents an unused part of the compiler's memory survives. */
const CACHE_AGE = 2

/**
 * Typesets one document as PDF/UA-1 (ISO 14289-1): tagged, with title and language.
 * Text in a script that no font can show would break PDF/UA; such a document is still tagged, but makes no claim.
 * Letters: the scripts of `fontFolders`; others need a font on the machine.
 * @throws TypesettingFailed when the template has an error.
 */
export function typeset(document: Typesetting): Uint8Array {
  compiler.resetShadow()
  placeData(document.data)
  for (const [path, bytes] of document.files) place(path, bytes)
  try {
    return compileAccessibly(document)
  } finally {
    compiler.resetShadow()
    compiler.evictCache(CACHE_AGE)
  }
}

function placeData(data: Typesetting['data']): void {
  place('data.json', Buffer.from(JSON.stringify(data)))
}

function place(path: string, bytes: Uint8Array): void {
  compiler.mapShadow(resolve(workspace, path), Buffer.from(bytes))
}

function compileAccessibly(document: Typesetting): Uint8Array {
  try {
    return compile(document, { pdfStandard: 'ua-1' })
  } catch (error) {
    if (error instanceof TypesettingFailed && error.diagnostics.some(isUnshowableText)) {
      placeData({ ...document.data, lacksLetters: true })
      return compile(document, { pdfTags: true })
    }
    throw error
  }
}

function compile(document: Typesetting, options: { pdfStandard?: string; pdfTags?: boolean }): Uint8Array {
  const source = { mainFileContent: document.template, resetRead: true }
  const creationTimestamp = Math.floor(document.now.getTime() / 1000)
  try {
    // Straight to bytes: a compiled document held by JavaScript keeps 15 MB of pictures until it is collected.
    return compiler.pdf(source, { ...options, creationTimestamp })
  } catch (error) {
    throw new TypesettingFailed(diagnosticsOf(error), error)
  }
}

function isUnshowableText(diagnostic: string): boolean {
  return diagnostic.includes('could not be displayed with font')
}

// The compiler speaks in two ways: "0: unknown variable: x" per line, or Rust's SourceDiagnostic structures.
function diagnosticsOf(error: unknown): string[] {
  const text = textOf(error)
  const structured = [...text.matchAll(/message: "((?:[^"\\]|\\.)*)"/g)].map(match => match[1] ?? '')
  if (structured.length > 0) return structured.map(message => message.replaceAll('\\"', '"'))
  return text.split('\n').flatMap(line => line.replace(/^\s*\d+: /, '') || [])
}

function textOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  return error.message !== '' || !('code' in error) ? error.message : String(error.code)
}

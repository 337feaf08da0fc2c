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

/** Letters that no font shows: PDF/UA allows no document with them. */
export class UnprintableText extends TypesettingFailed {
  override readonly name = 'UnprintableText'

  /** Each of them, once. */
  get signs(): readonly string[] {
    return [...new Set(this.diagnostics.flatMap(diagnostic => signIn(diagnostic) ?? []))]
  }
}

/** What went wrong, from what the compiler threw. */
export function failureOf(error: unknown): TypesettingFailed {
  const diagnostics = diagnosticsOf(error)
  const isAboutLetters = diagnostics.every(diagnostic => signIn(diagnostic) !== undefined)
  return new (isAboutLetters ? UnprintableText : TypesettingFailed)(diagnostics, error)
}

function signIn(diagnostic: string): string | undefined {
  const [, sign] = /the text `"(.*)"` could not be displayed with font/s.exec(diagnostic) ?? []
  return sign?.replace(/\\+u\{([0-9a-f]+)\}/g, (_, digits) =>
    String.fromCodePoint(Number.parseInt(digits, 16)),
  )
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

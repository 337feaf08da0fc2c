import { PDF, PdfDict, PdfName, PdfString } from '@libpdf/core'
import { done, type Outcome } from '../action.ts'
import type { TimeStampAuthority } from '../time-stamps/index.ts'
import { addSignatureField } from './add-field.ts'
import type { Seal } from './certified-seal.ts'
import { forPdf, orRefused } from './stamp-pdf.ts'

/** What a seal says of its making. */
export interface SealOptions {
  readonly reason: string
  readonly location: string
  /** When it was sealed; written as the signing time, to whole seconds. */
  readonly at: Date
  /** Who seals, for people; also the name of the form field, with a number when it is taken. */
  readonly name: string
  /** With it the seal reaches PAdES baseline T instead of B: somebody else says when it was set. */
  readonly timeStamps?: TimeStampAuthority | undefined
}

/**
 * Seals a PDF as PAdES baseline B or T (ETSI EN 319 142-1, `ETSI.CAdES.detached`).
 * The document grows by an incremental update, so earlier seals stay valid. Codes: seal-unusable, and those of the
 * time-stamp authority.
 */
export async function seal(
  bytes: Uint8Array,
  seal: Seal,
  options: SealOptions,
): Promise<Outcome<Uint8Array>> {
  const pdf = await PDF.load(bytes)
  describeSignature(pdf, { Name: options.name, Reason: options.reason, Location: options.location })
  const signing = pdf.sign({
    signer: seal.signer,
    signingTime: options.at,
    fieldName: addSignatureField(pdf, options.name),
    ...stamping(options.timeStamps),
  })
  const signed = await orRefused(signing, seal.name)
  return signed.ok ? done(signed.value.bytes) : signed
}

function stamping(authority: TimeStampAuthority | undefined) {
  if (authority === undefined) return { level: 'B-B' } as const
  return { level: 'B-T', timestampAuthority: forPdf(authority) } as const
}

// The library knows no Name and writes brackets in its Reason as "\(": the entries are set as the dictionary is made.
function describeSignature(pdf: PDF, entries: Readonly<Record<string, string>>): void {
  const { registry } = pdf.context
  const register = registry.register.bind(registry)
  registry.register = object => {
    if (object instanceof PdfDict && object.get('Type') === PdfName.of('Sig')) {
      for (const [key, text] of Object.entries(entries)) object.set(key, PdfString.fromString(text))
    }
    return register(object)
  }
}

import { HttpTimestampAuthority, PDF, PdfDict, PdfName, PdfString } from '@libpdf/core'
import type { Seal } from './load-seal.ts'

/** What a seal says of its making. */
export interface SealOptions {
  readonly reason: string
  readonly location: string
  /** When it was sealed; written as the signing time, to whole seconds. */
  readonly at: Date
  /** Who seals, for people; also the name of the form field, with a number when it is taken. */
  readonly name: string
  /** The address of an RFC 3161 time-stamp authority: with it the seal reaches PAdES baseline T instead of B. */
  readonly timeStampAuthority?: string
}

/**
 * Seals a PDF as PAdES baseline B or T (ETSI EN 319 142-1, `ETSI.CAdES.detached`).
 * The document grows by an incremental update, so earlier seals stay valid.
 * @throws TimestampError of the PDF library when the authority does not answer.
 */
export async function seal(bytes: Uint8Array, seal: Seal, options: SealOptions): Promise<Uint8Array> {
  const pdf = await PDF.load(bytes)
  describeSignature(pdf, { Name: options.name, Reason: options.reason, Location: options.location })
  const signed = await pdf.sign({
    signer: seal.signer,
    signingTime: options.at,
    fieldName: addSealField(pdf, options.name),
    ...timeStamping(options.timeStampAuthority),
  })
  return signed.bytes
}

function timeStamping(url: string | undefined) {
  if (url === undefined) return { level: 'B-B' } as const
  return { level: 'B-T', timestampAuthority: new HttpTimestampAuthority(url) } as const
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

// The field exists before signing so that it can carry the description that PDF/UA demands of every form field.
function addSealField(pdf: PDF, name: string): string {
  const form = pdf.getOrCreateForm()
  const taken = new Set(form.getFields().map(field => field.name))
  const wanted = name.replaceAll('.', ' ')
  let fieldName = wanted
  for (let number = 2; taken.has(fieldName); number += 1) fieldName = `${wanted} ${number}`
  form.createSignatureField(fieldName).getDict().set('TU', PdfString.fromString(fieldName))
  return fieldName
}

import { type PDF, PdfString } from '@libpdf/core'

/** Adds a field for a signature, which exists before it so that it can carry the description that PDF/UA demands. */
export function addSignatureField(pdf: PDF, name: string): string {
  const form = pdf.getOrCreateForm()
  const taken = new Set(form.getFields().map(field => field.name))
  const wanted = name.replaceAll('.', ' ')
  let fieldName = wanted
  for (let number = 2; taken.has(fieldName); number += 1) fieldName = `${wanted} ${number}`
  form.createSignatureField(fieldName).getDict().set('TU', PdfString.fromString(fieldName))
  return fieldName
}

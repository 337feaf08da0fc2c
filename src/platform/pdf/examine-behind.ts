import { PDF, PdfArray, PdfDict, PdfName, PdfNumber, type PdfObject, PdfRef } from '@libpdf/core'
import { areSame, type States } from './same-objects.ts'

/** What stands behind a seal: nothing, what only proves (PAdES long life), or something that changes the document. */
export type Behind = 'nothing' | 'proofs' | 'changes'

/** Where seals end. */
export interface Ends {
  readonly lastSeal: number
  /** Of the last seal or document stamp. */
  readonly lastSignature: number
}

/**
 * Looks at what was added to a sealed PDF. Proofs are the security store (DSS) of the catalog and invisible fields with
 * document stamps; all else must be what it was. Anybody can get a stamp, so that a stamp vouches for nothing but itself.
 */
export async function examineBehind(bytes: Uint8Array, { lastSeal, lastSignature }: Ends): Promise<Behind> {
  if (lastSeal === bytes.length) return 'nothing'
  if (lastSignature !== bytes.length && !isOneUpdate(bytes.subarray(lastSignature))) return 'changes'
  const [earlier, later] = [await PDF.load(bytes.subarray(0, lastSeal)), await PDF.load(bytes)]
  const isProof = !redefines(earlier, bytes.subarray(lastSeal)) && onlyAddsProofs(earlier, later)
  return isProof ? 'proofs' : 'changes'
}

/** No signature covers it: it must be of the plainest form, with nothing before, between or behind. */
function isOneUpdate(update: Uint8Array): boolean {
  const text = Buffer.from(update).toString('latin1')
  return (
    text.split('startxref').length === 2 &&
    /^\s*\d+ 0 obj\s.*\sendobj\s+xref\s[\d\sfn]+trailer\s*<<.*>>\s*startxref\s+\d+\s+%%EOF\s*$/s.test(text)
  )
}

/** Whether an object of the sealed document is written again, even where the table of references does not say so. */
function redefines({ context }: PDF, update: Uint8Array): boolean {
  const catalog = context.catalog.getDict()
  const form = catalog.get('AcroForm')
  const root = context.getRef(catalog)?.objectNumber
  const mayChange = new Set([root, form instanceof PdfRef ? form.objectNumber : undefined])
  const text = Buffer.from(update).toString('latin1')
  if (text.includes('/ObjStm')) return true
  const written = text.matchAll(/(?<!\d)(\d+)\s+\d+\s+obj\b/g)
  return [...written].some(([, number]) => {
    const objectNumber = Number(number)
    return objectNumber < context.registry.nextObjectNumber && !mayChange.has(objectNumber)
  })
}

function onlyAddsProofs(earlier: PDF, later: PDF): boolean {
  const states: States = {
    earlier: ref => earlier.context.resolve(ref),
    later: ref => later.context.resolve(ref),
  }
  const [before, after] = [earlier.context.catalog.getDict(), later.context.catalog.getDict()]
  const [form, newForm] = [
    before.getDict('AcroForm', states.earlier),
    after.getDict('AcroForm', states.later),
  ]
  if (form === undefined || newForm === undefined) return false
  const fields = form.getArray('Fields', states.earlier)
  const newFields = newForm.getArray('Fields', states.later)
  const kept = newFields && PdfArray.of(...[...newFields].slice(0, fields?.length))
  const added = [...(newFields ?? [])].slice(fields?.length ?? 0)
  return (
    areSame(states, [
      [without(before, ['DSS', 'AcroForm']), without(after, ['DSS', 'AcroForm'])],
      [without(form, ['Fields']), without(newForm, ['Fields'])],
      [fields, kept],
    ]) && added.every(field => isInvisibleStamp(field, states.later))
  )
}

function without(dict: PdfDict, keys: readonly string[]): PdfDict {
  return new PdfDict([...dict].filter(([key]) => !keys.includes(key.value)))
}

const stampKeys = ['FT', 'T', 'TU', 'V', 'Type', 'Subtype', 'F', 'P', 'Rect']

function isInvisibleStamp(field: PdfObject, resolve: States['later']): boolean {
  const dict = field instanceof PdfRef ? resolve(field) : field
  if (!(dict instanceof PdfDict)) return false
  const value = dict.getDict('V', resolve)
  const place = [...(dict.getArray('Rect', resolve) ?? [])]
  return (
    value?.get('Type') === PdfName.of('DocTimeStamp') &&
    [...dict].every(([key]) => stampKeys.includes(key.value)) &&
    place.every(side => side instanceof PdfNumber && side.value === 0)
  )
}

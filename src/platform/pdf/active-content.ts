import { type PDF, PdfArray, PdfDict, PdfName, type PdfObject, PdfRef } from '@libpdf/core'

/** What a PDF may do or carry that no paper can. */
export type ActiveContent = (typeof activeContents)[number]

/** Every kind of it, in the order in which they are told. */
export const activeContents = ['pdf-script', 'pdf-acts', 'pdf-embedded-files', 'pdf-appended'] as const

/** Names of actions (ISO 32000-2, table 201) that reach beyond the pages, wherever they hang. */
const actions: ReadonlyMap<string, ActiveContent> = new Map([
  ['JavaScript', 'pdf-script'],
  ['Rendition', 'pdf-script'],
  ['Launch', 'pdf-acts'],
  ['SubmitForm', 'pdf-acts'],
  ['ImportData', 'pdf-acts'],
  ['GoToE', 'pdf-embedded-files'],
])

/** Keys that only dictionaries of such things have. */
const telling: ReadonlyMap<string, ActiveContent> = new Map([
  ['JS', 'pdf-script'],
  ['JavaScript', 'pdf-script'],
  ['XFA', 'pdf-script'],
  ['EmbeddedFiles', 'pdf-embedded-files'],
  ['EF', 'pdf-embedded-files'],
  ['RichMediaContent', 'pdf-embedded-files'],
])

/** What may happen when a document is opened without reaching beyond its pages. */
const movements = ['GoTo', 'Named']

/** Looks at everything that can be reached from the catalog, and behind the end of the file. */
export function findActiveContent(pdf: PDF, bytes: Uint8Array): readonly ActiveContent[] {
  const found = new Set<ActiveContent | undefined>(hasAppended(bytes) ? ['pdf-appended'] : [])
  if (actsWhenOpened(pdf)) found.add('pdf-acts')
  for (const dict of reachable(pdf)) {
    for (const [key, value] of dict) {
      found.add(telling.get(key.value))
      if (key.value === 'S' && value instanceof PdfName) found.add(actions.get(value.value))
    }
  }
  return activeContents.filter(content => found.has(content))
}

function actsWhenOpened({ context }: PDF): boolean {
  const opening = context.catalog.getDict().getDict('OpenAction', ref => resolve(context, ref))
  const action = opening?.getName('S')?.value
  return action !== undefined && !movements.includes(action)
}

function* reachable({ context }: PDF): Generator<PdfDict> {
  const seen = new Set<string>()
  const open: (PdfObject | null)[] = [context.catalog.getDict()]
  for (let object = open.pop(); object !== undefined; object = open.pop()) {
    if (object instanceof PdfRef && !seen.has(`${object}`)) {
      seen.add(`${object}`)
      open.push(resolve(context, object))
    }
    if (object instanceof PdfDict) yield object
    for (const part of partsOf(object)) open.push(part)
  }
}

function partsOf(object: PdfObject | null): readonly PdfObject[] {
  if (object instanceof PdfDict) return [...object].map(([, value]) => value)
  return object instanceof PdfArray ? [...object] : []
}

// One broken object hides nothing of the others.
function resolve(context: PDF['context'], ref: PdfRef): PdfObject | null {
  try {
    return context.resolve(ref)
  } catch (error) {
    if (error instanceof RangeError) throw error
    return null
  }
}

/** Whether something that is neither space nor the end of a print job stands behind the mark of the end. */
function hasAppended(bytes: Uint8Array): boolean {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const mark = text.lastIndexOf('startxref')
  if (mark === -1) return false
  const rest = text.subarray(mark).toString('latin1')
  return !/^startxref\s+\d+\s+%%EOF(?:[\s\0]|\p{Cc}%-12345X)*$/u.test(rest)
}

import {
  PdfArray,
  PdfBool,
  PdfDict,
  PdfName,
  PdfNumber,
  type PdfObject,
  PdfRef,
  PdfStream,
  PdfString,
} from '@libpdf/core'

/** How a reference is followed in one state of a document. */
export type Resolve = (ref: PdfRef) => PdfObject | null

/** Two states of one document. */
export interface States {
  readonly earlier: Resolve
  readonly later: Resolve
}

type Pair = readonly [PdfObject | null | undefined, PdfObject | null | undefined]

/** Whether objects, and everything that they refer to, are the same in both states, by the same numbers. */
export function areSame({ earlier, later }: States, pairs: readonly Pair[]): boolean {
  const open = [...pairs]
  const seen = new Set<string>()
  for (let pair = open.pop(); pair !== undefined; pair = open.pop()) {
    const [one, other] = pair
    if (one instanceof PdfRef) {
      if (!(other instanceof PdfRef) || `${one}` !== `${other}`) return false
      if (!seen.has(`${one}`)) open.push([earlier(one), later(other)])
      seen.add(`${one}`)
      continue
    }
    const parts = partsIfAlike(one, other)
    if (parts === undefined) return false
    for (const part of parts) open.push(part)
  }
  return true
}

/** The parts that are still to be compared; nothing where the two differ already. */
function partsIfAlike(one: Pair[0], other: Pair[0]): readonly Pair[] | undefined {
  if (one instanceof PdfDict)
    return other instanceof PdfDict && haveSameData(one, other) ? partsOfDicts(one, other) : undefined
  if (one instanceof PdfArray) {
    if (!(other instanceof PdfArray) || one.length !== other.length) return undefined
    const others = [...other]
    return [...one].map((item, index) => [item, others[index]])
  }
  return isSameValue(one, other) ? [] : undefined
}

function haveSameData(one: PdfDict, other: PdfDict): boolean {
  if (!(one instanceof PdfStream)) return !(other instanceof PdfStream)
  return other instanceof PdfStream && Buffer.from(one.data).equals(other.data)
}

function partsOfDicts(one: PdfDict, other: PdfDict): readonly Pair[] | undefined {
  const entries = [...one]
  if (entries.length !== [...other].length) return undefined
  return entries.map(([key, value]) => [value, other.get(key)])
}

function isSameValue(one: Pair[0], other: Pair[0]): boolean {
  if (one instanceof PdfString)
    return other instanceof PdfString && Buffer.from(one.bytes).equals(other.bytes)
  if (one instanceof PdfName) return other instanceof PdfName && one.value === other.value
  if (one instanceof PdfNumber) return other instanceof PdfNumber && one.value === other.value
  if (one instanceof PdfBool) return other instanceof PdfBool && one.value === other.value
  return (one?.type ?? 'null') === (other?.type ?? 'null') && (one?.type ?? 'null') === 'null'
}

import type { z } from 'zod'
import type { DocumentType } from '../../../law/annex.ts'
import type { Phrase, Say } from '../../../platform/words/words.ts'
import type { Good, GoodDetails } from '../../goods/types.ts'
import type { Codec, FormValues, Reading } from '../codecs/codec.ts'
import type { Look } from '../codecs/look.ts'
import type { Document, DocumentContent } from '../types.ts'
import type { FormPlace } from './layout.ts'

/** The boxes that a form is about: those of the document, and those of one of its goods. */
export interface Boxed {
  readonly content: DocumentContent
  readonly details: GoodDetails
}

/** One line of a box in words. */
export interface SaidLine {
  readonly name: Phrase
  readonly value: string | undefined
}

/** How a row is asked and said, beside its value. */
export interface RowLook {
  /** Where the form asks it: neighbours stand in the order of the law unless `formOrder` says otherwise. */
  readonly on: FormPlace
  readonly formOrder?: number
  /** The types of document that have it, where its box stands in others too. */
  readonly types?: readonly DocumentType[]
  /** Of a list of answers those that a type of document offers, where not all. */
  readonly offers?: Readonly<Partial<Record<DocumentType, readonly string[]>>>
  /** What it is called, in sentences and on paper. */
  readonly label: Phrase
  /** What the form asks, where that is more than the label. */
  readonly question?: Phrase
  readonly hint?: Phrase
  /** Under which heading it is folded away while it is empty. */
  readonly fold?: Phrase
  /** The control whose tick opens the fold. */
  readonly opensWith?: string
  /** Has no star although its box is mandatory: another row of it is enough. */
  readonly isOneOf?: true
  /** Has a star although the law asks on a condition only. */
  readonly isOwed?: true
  /** What is said to be missing, where the label makes no sentence. */
  readonly answerName?: Phrase
  /** Is not said while it is empty; else it is said to be empty. */
  readonly isSaidIfGiven?: true
  /** Is not said by itself: another row says it. */
  readonly isSaidElsewhere?: true
  /** The other answer on which it depends. */
  readonly onlyIf?: (boxed: Boxed) => boolean
  /** Whether lists find the document by its words. */
  readonly isSearched?: true
}

/** A row whose value lies in the data and is written by a form. */
export interface FieldRow<Key extends string = string> extends RowLook {
  readonly key: Key
  /** The name of its control, or the beginning of the names of several. */
  readonly control: string
  readonly json: z.ZodType
  readonly read: (form: FormValues) => Reading
  readonly write: (say: Say, boxed: Boxed) => FormValues
  readonly get: (boxed: Boxed) => unknown
  readonly set: (boxed: Boxed, value: unknown) => Boxed
  /** Whether "no" is an answer; elsewhere it is the same as nothing. */
  readonly hasNo: boolean
  readonly lines: (say: Say, boxed: Boxed) => readonly SaidLine[]
  readonly look: Look
  /** The name of a control of it, for a sentence about it; nothing where the control is none of it. */
  readonly nameOf: (control: string) => Phrase | undefined
  readonly controlAt: (part: string, code: string) => string
  /** What people wrote in letters of their own, by control. */
  readonly texts: (boxed: Boxed) => readonly (readonly [control: string, text: string])[]
}

/** A row that is only shown: nobody types it in a form of boxes. */
export interface ShownRow {
  readonly label: Phrase
  readonly isSaidIfGiven?: true
  readonly onlyIf?: (boxed: Boxed) => boolean
  readonly sayOf: (say: Say, document: Document, good: Good) => string | undefined
}

interface Given<Value> extends RowLook {
  readonly codec: Codec<Value>
  /** The key unless given. */
  readonly control?: string
  /** How it is said where that takes more than its value. */
  readonly sayWith?: (say: Say, value: Value, boxed: Boxed) => string | undefined
}

interface Place<Value> {
  readonly get: (boxed: Boxed) => Value | undefined
  readonly set: (boxed: Boxed, value: unknown) => Boxed
}

/** A row whose value lies in the content of the document. */
export function inContent<Key extends keyof DocumentContent & string>(
  key: Key,
  given: Given<NonNullable<DocumentContent[Key]>>,
): FieldRow<Key> {
  return fieldRow<Key, NonNullable<DocumentContent[Key]>>(key, given, {
    get: ({ content }) => content[key] ?? undefined,
    set: (boxed, value) => ({ ...boxed, content: { ...boxed.content, [key]: value } }),
  })
}

/** A row whose value lies in the description of a good. */
export function inDetails<Key extends keyof GoodDetails & string>(
  key: Key,
  given: Given<NonNullable<GoodDetails[Key]>>,
): FieldRow<Key> {
  return fieldRow<Key, NonNullable<GoodDetails[Key]>>(key, given, {
    get: ({ details }) => details[key] ?? undefined,
    set: (boxed, value) => ({ ...boxed, details: { ...boxed.details, [key]: value } }),
  })
}

function fieldRow<Key extends string, Value>(
  key: Key,
  { codec, control = key, sayWith, ...look }: Given<Value>,
  { get, set }: Place<Value>,
): FieldRow<Key> {
  const sayValue = (say: Say, value: Value, boxed: Boxed) =>
    sayWith === undefined ? codec.say(say, value) : sayWith(say, value, boxed)
  return {
    ...look,
    key,
    control,
    json: codec.json,
    read: form => codec.read(form, control),
    write: (say, boxed) => codec.write(say, get(boxed), control),
    get,
    set,
    hasNo: codec.hasNo === true,
    lines: (say, boxed) => {
      const value = get(boxed)
      const parts = value === undefined ? undefined : codec.sayParts?.(say, value)
      if (parts !== undefined && sayWith === undefined)
        return parts.map(([part, said]) => ({ name: codec.labels?.[part] ?? look.label, value: said }))
      const said = value === undefined ? codec.sayNothing?.(say) : sayValue(say, value, boxed)
      return [{ name: look.label, value: said === '' ? undefined : said }]
    },
    look: codec.look,
    nameOf: name => {
      if (name === control) return look.label
      return name.startsWith(control) ? codec.labels?.[name.slice(control.length)] : undefined
    },
    controlAt: (part, code) =>
      codec.controlAt?.(control, part, code) ?? (part === '' ? control : `${control}.${part}`),
    texts: boxed => {
      const value = get(boxed)
      const texts = value === undefined ? {} : (codec.texts?.(value) ?? {})
      return Object.entries(texts).flatMap(([part, text]) =>
        text ? [[`${control}${part}`, text] as const] : [],
      )
    },
  }
}

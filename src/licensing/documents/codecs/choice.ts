import { z } from 'zod'
import { bounded, formed } from '../../../platform/fields.ts'
import type { Phrase, Say } from '../../../platform/words/words.ts'
import { type Codec, textIn } from './codec.ts'
import type { ChoiceList } from './look.ts'

type Phrases<Value extends string> = Readonly<Record<Value, Phrase>>

function keysOf<Value extends string>(phrases: Phrases<Value>): readonly Value[] {
  const isKey = (key: string): key is Value => key in phrases
  return Object.keys(phrases).filter(isKey)
}

function chosen<Value extends string>(values: readonly Value[], code = 'invalid') {
  return z
    .union([z.enum(values, code), z.literal('')], code)
    .optional()
    .transform(value => (value === '' ? undefined : value))
}

const plain = {
  read: (form: Parameters<Codec<string>['read']>[0], control: string) => ({ value: textIn(form, control) }),
  write: (_say: Say, value: string | null | undefined, control: string) => ({ [control]: value ?? '' }),
}

/** Groups of answers of a list that opens, each with its heading. */
export interface ChoiceGroup<Value extends string> {
  readonly label: Phrase
  readonly values: readonly Value[]
}

interface SelectLook<Value extends string> {
  readonly empty: Phrase
  readonly width?: 'medium'
  readonly groups?: readonly ChoiceGroup<Value>[]
}

/** One of a table of answers, from a list that opens. */
export function oneOf<Value extends string>(
  phrases: Phrases<Value>,
  { empty, width, groups }: SelectLook<Value>,
): Codec<Value> {
  return {
    ...plain,
    json: chosen(keysOf(phrases)),
    say: (say, value) => say(phrases[value]),
    look: { kind: 'answers', phrases, empty, width, groups },
    texts: value => ({ '': value }),
  }
}

/** One of a few answers, each with its button. */
export function oneOfFew<Value extends string>(phrases: Phrases<Value>): Codec<Value> {
  return {
    ...plain,
    json: chosen(keysOf(phrases)),
    say: (say, value) => say(phrases[value]),
    look: { kind: 'buttons', phrases },
  }
}

/** Any of a table of answers, each with a box to tick; some of them may be offered. */
export function severalOf<Value extends string>(
  phrases: Phrases<Value>,
  offered: readonly NoInfer<Value>[],
): Codec<readonly Value[]> {
  return {
    json: z
      .array(z.enum(keysOf(phrases), 'invalid'))
      .max(keysOf(phrases).length)
      .optional(),
    read: (form, control) => ({ value: [form[control] ?? []].flat().filter(value => value !== '') }),
    write: (_say, value, control) => ({ [control]: value ?? [] }),
    say: (say, value) => say.list(value.map(each => say(phrases[each]))),
    controlAt: control => control,
    look: { kind: 'ticks', phrases, offered },
  }
}

/** How a list that opens looks. */
export interface ListLook {
  readonly empty?: Phrase
  readonly width?: 'medium'
}

/** A country (ISO 3166-1 alpha-2) of a list that the page knows. */
export function country(from: 'countries' | 'memberStates', look: ListLook): Codec<string> {
  return { ...fromList(from, look), say: (say, value) => say.country(value), json: countryCode }
}

/** A country as an input has it. */
export const countryCode = z
  .union([formed(/^[A-Z]{2}$/, 'invalid'), z.literal('')], 'invalid')
  .optional()
  .transform(value => (value === '' ? undefined : value))

/** One of a list that the page knows. */
export function fromList(from: ChoiceList, { empty, width }: ListLook): Codec<string> {
  return {
    ...plain,
    json: bounded(8)
      .optional()
      .transform(value => (value === '' ? undefined : value)),
    say: (_say, value) => value,
    look: { kind: 'list', from, empty, width },
  }
}

import type { z } from 'zod'
import type { FormState } from '../../../platform/ui/form-state.ts'
import type { Phrase, Say } from '../../../platform/words/words.ts'
import type { Look } from './look.ts'

/** The texts of a form by the names of its controls. */
export type FormValues = FormState['values']

/** What cannot be read in a form: at which control, and the code of the sentence about it. */
export interface Fault {
  readonly control: string
  readonly code: string
  readonly values?: Readonly<Record<string, string | number>>
}

/** What a form says in its controls: a JSON value, nothing where it is blank; a text that is no value stays as it is. */
export interface Reading {
  readonly value: unknown
  readonly faults?: readonly Fault[]
}

/** How one sort of value is written as JSON, in a form, and in words. */
export interface Codec<Value> {
  /** Of an input: blank is nothing. */
  readonly json: z.ZodType<Value | undefined>
  readonly read: (form: FormValues, control: string) => Reading
  /** As a form shows what is kept. */
  readonly write: (say: Say, value: Value | null | undefined, control: string) => FormValues
  readonly say: (say: Say, value: Value) => string | undefined
  /** What nothing means, where that is an answer. */
  readonly sayNothing?: (say: Say) => string
  readonly look: Look
  /** Whether "no" is an answer of its own. */
  readonly hasNo?: true
  /** What is said of each part by itself, by what follows in the names of the controls. */
  readonly sayParts?: (
    say: Say,
    value: Value,
  ) => readonly (readonly [part: string, said: string | undefined])[]
  /** Names of the controls of parts, by what follows in theirs. */
  readonly labels?: Readonly<Record<string, Phrase>>
  /** The control at which something is wrong with a part of the value, such as `amountCents`. */
  readonly controlAt?: (control: string, part: string, code: string) => string
  /** What people wrote in letters of their own, by what follows in the names of the controls. */
  readonly texts?: (value: Value) => Readonly<Record<string, string | null | undefined>>
}

/** The text of one control. */
export function textIn(form: FormValues, control: string): string {
  const value = form[control]
  return typeof value === 'string' ? value.trim() : (value ?? []).join(', ')
}

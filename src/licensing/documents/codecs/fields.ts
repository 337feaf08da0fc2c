import { z } from 'zod'
import { line } from '../../../platform/fields.ts'
import type { Phrase, Say } from '../../../platform/words/words.ts'
import type { Codec, FormValues } from './codec.ts'
import type { PartLook } from './look.ts'

type Values<Name extends string> = Readonly<Partial<Record<Name, string | null | undefined>>>

/** Several fields that are a value together. */
export interface Parts<Name extends string> {
  readonly parts: Readonly<Record<Name, PartLook>>
  /** Before any country is chosen. */
  readonly noCountry: Phrase
  readonly say: (say: Say, value: Values<Name>) => string
}

const LONGEST = 1000

function faultOf({ kind }: PartLook, value: string) {
  if (typeof kind !== 'number')
    return /^[A-Z]{2}$/.test(value) ? undefined : { message: 'invalid', values: {} }
  return value.length > kind ? { message: 'too-long', values: { maximum: kind } } : undefined
}

/** Fields that are a value together, such as name and address; blank parts are nothing. */
export function fields<Name extends string>(given: Parts<Name>): Codec<Values<Name>> {
  const { parts } = given
  const isName = (name: string): name is Name => name in parts
  const names = Object.keys(parts).filter(isName)
  const json = z
    .partialRecord(z.enum(names), line(LONGEST))
    .superRefine((value, context) => {
      for (const name of names) {
        const written: string | undefined = value[name]
        const fault = written ? faultOf(parts[name], written) : undefined
        if (fault === undefined) continue
        const { message, values } = fault
        context.addIssue({ code: 'custom', message, path: [name], params: { values } })
      }
    })
    .optional()
    .transform(value => value && givenParts(names, value))
  return {
    json,
    labels: Object.fromEntries(names.map(name => [`.${name}`, parts[name].label])),
    read: (form, control) => ({
      value: Object.fromEntries(names.map(name => [name, form[`${control}.${name}`] ?? ''])),
    }),
    write: (_say, value, control): FormValues =>
      Object.fromEntries(names.map(name => [`${control}.${name}`, value?.[name] ?? ''])),
    say: given.say,
    sayParts: (say, value) =>
      names.map(name => [`.${name}`, sayPart(say, parts[name], value[name])] as const),
    look: { kind: 'parts', parts, noCountry: given.noCountry },
    texts: value =>
      Object.fromEntries(
        names.flatMap(name => (typeof parts[name].kind === 'number' ? [[`.${name}`, value[name]]] : [])),
      ),
  }
}

function givenParts<Name extends string>(names: readonly Name[], value: Values<Name>) {
  const given = names.flatMap(name => (value[name] ? [[name, value[name]] as const] : []))
  if (given.length === 0) return undefined
  return Object.fromEntries<string | null | undefined>(given) as Values<Name>
}

function sayPart(say: Say, { kind }: PartLook, value: string | null | undefined): string | undefined {
  if (!value) return undefined
  return typeof kind === 'number' ? value : say.country(value)
}

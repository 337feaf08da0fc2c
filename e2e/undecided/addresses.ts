import type { Route } from '../routes/list-routes.ts'
import { type Belonging, identifiersOf } from './belongings.ts'

/** An address of a route, and what was written into it. */
export interface Address {
  readonly route: Route
  readonly at: string
  readonly typed: readonly string[]
}

const parameter = /:\w+/g

/** Which tables a parameter's identifiers come from; one of another name is tried with everything that a case has. */
const sources: Readonly<Record<string, readonly string[]>> = {
  ':good': ['cultural_good'],
  ':photo': ['photograph'],
  ':request': ['information_request'],
  ':decision': ['decision'],
  ':paper': ['supporting_document', 'answer_paper', 'decision'],
  ':file': ['supporting_document', 'answer_paper', 'decision', 'opinion_message'],
}

/** Whether something is to be written into the address of a route. */
export function hasParameter({ path }: Route): boolean {
  return path.includes(':')
}

/** Every address by which a route may lead to an application: its identifier first, then those of what it has. */
export function addressesOfCase(route: Route, belongings: readonly Belonging[]): readonly Address[] {
  const head = belongings.find(({ table }) => table === 'document')?.row ?? {}
  const [first = '', ...further] = route.path.match(parameter) ?? []
  // What is not named by an identifier might be named by a number.
  if (first !== ':id')
    return [{ route, at: route.path.replace(parameter, String(head.number)), typed: [String(head.number)] }]
  const id = String(head.id)
  return further.reduce<readonly Address[]>(
    (addresses, name) =>
      addresses.flatMap(({ at, typed }) =>
        valuesFor(name, belongings).map(value => ({
          ...{ route, at: at.replace(name, value), typed: [...typed, value] },
        })),
      ),
    [{ route, at: route.path.replace(first, id), typed: [id] }],
  )
}

/** One of each table: whoever sees one photograph sees them all. */
function valuesFor(name: string, belongings: readonly Belonging[]): readonly string[] {
  const tables = sources[name] ?? [...new Set(belongings.map(({ table }) => table))]
  return tables.flatMap(
    wanted => identifiersOf(belongings.filter(({ table }) => table === wanted)).find(isId) ?? [],
  )
}

const isId = (value: string) => /^[0-9a-f-]{36}$/.test(value)

/** The same address with an identifier that nothing has. */
export function nowhere({ route, typed }: Address): Address {
  const nothing = typed.map(value => (isId(value) ? '019ad000-0000-7000-8000-0000000000ff' : value))
  const at = nothing.reduce((path, value) => path.replace(/:\w+/, value), route.path)
  return { route, at, typed: nothing }
}

import { createHash } from 'node:crypto'
import { openedFor } from '../../src/licensing/session/rules.ts'
import type { Fields } from '../routes/hostile-forms.ts'
import { complaintAbout } from '../routes/judge-answer.ts'
import { nameOf, type Route } from '../routes/list-routes.ts'
import { addressesOfCase, hasParameter } from './addresses.ts'
import { saidBeside } from './answers.ts'
import { mark } from './applications.ts'
import { type Belonging, belongingsOf } from './belongings.ts'
import { knock } from './knock.ts'
import { complaintAboutWords, type Look, mayBeTold } from './look.ts'
import type { UndecidedWorld } from './types.ts'
import type { Findings } from './walk.ts'

/** A form as somebody sends it to whom it was never shown. */
interface Sending {
  readonly route: Route
  readonly at: string
  readonly fields: Fields
}

/** Of a form that is the same for many applications so many are sent. */
const most = 3

/** Every form that those have who may see applications; and where they have none, one that names an application. */
export function sendingsOf(
  routes: readonly Route[],
  { forms }: Findings,
  cases: readonly (readonly Belonging[])[],
): readonly Sending[] {
  return routes
    .filter(({ method }) => method === 'POST')
    .flatMap(route => {
      const shown = [...forms].filter(([action]) => matches(route, action))
      if (shown.length > 0)
        return shown.slice(-most).map(([at, fields]) => ({
          route,
          at: at.split(`?${openedFor}=`)[0] ?? at,
          fields: withoutMark(fields),
        }))
      const [first] = cases
      const addresses = first === undefined ? [] : addressesOfCase(route, first)
      const ids = cases.map(each => String(each[0]?.row.id))
      return addresses
        .slice(0, 1)
        .map(({ at }) => ({ route, at, fields: { id: ids[0] ?? '', ids, documents: ids } }))
    })
}

function matches({ path }: Route, action: string): boolean {
  return new RegExp(`^${path.replace(/:\w+/g, '[^/]+')}$`).test(action.split('?')[0] ?? '')
}

/** Without a key, so that each sending is a new one, and without the role of whoever opened the form. */
function withoutMark(fields: Fields): Fields {
  const written = (value: string) => value.replace(new RegExp(mark, 'gi'), 'word')
  return Object.fromEntries(
    Object.entries(fields)
      .filter(([name]) => name !== '_key' && name !== openedFor)
      .map(([name, value]) => [name, typeof value === 'string' ? written(value) : value.map(written)]),
  )
}

/** Nothing that nobody was shown is told, and nothing is changed. */
export async function tryForms(
  world: UndecidedWorld,
  look: Look,
  sendings: readonly Sending[],
): Promise<readonly string[]> {
  const complaints: string[] = []
  const before = await stateOf(world)
  for (const { route, at, fields } of sendings) {
    const { cookies } = await world.visitor(look.name)
    const answer = await knock(world.server, { cookies, at, fields })
    const typed = [...at.split('/').filter(part => part.length >= 20), ...Object.entries(fields).flat(2)]
    const said = saidBeside(
      answer,
      typed.filter(value => value.length > 3),
    )
    const address = { route, at, typed: [] }
    complaints.push(...complaintAboutWords(look, address, said))
    const isOfCase = hasParameter(route) && isNamed(at) && !mayBeTold(look, address)
    const doors = ['/sign-in', '/confirm', '/roles']
    const isAskedToSignIn = look.name === 'nobody' && answer.statusCode === 401
    const complaint = complaintAbout(answer, { secrets: [], doors, isClosed: isOfCase && !isAskedToSignIn })
    if (complaint !== undefined) complaints.push(`${look.name} to ${nameOf(route)} ${at}: ${complaint}`)
  }
  const changed = (await stateOf(world)).filter(line => !before.includes(line))
  return [...complaints, ...changed.map(line => `${look.name} changes ${line}`)]
}

/** Whether an address names a record; that of a new one does not. */
const isNamed = (at: string) => /[0-9a-f]{8}-[0-9a-f-]{27}/.test(at)

/** Everything of all applications, a line a row; what others are told of them is no part of them. */
async function stateOf({ database, undecided }: UndecidedWorld): Promise<readonly string[]> {
  const found = await belongingsOf(database, [...undecided.values()])
  return found
    .filter(({ table }) => table !== 'notice')
    .map(({ table, row }) => {
      const digest = createHash('sha256').update(JSON.stringify(row)).digest('hex')
      return `${table} ${String(row.id ?? row.type ?? '')} ${digest.slice(0, 12)}`
    })
}

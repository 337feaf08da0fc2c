import { type Fields, formsOf } from '../routes/hostile-forms.ts'
import { nameOf, type Route } from '../routes/list-routes.ts'
import { type Address, addressesOfCase, hasParameter } from './addresses.ts'
import { searchedWord } from './applications.ts'
import type { Belonging } from './belongings.ts'
import { knock } from './knock.ts'
import type { Name } from './people.ts'
import { addQuestions, type Questions, questionsOn } from './queries.ts'
import type { UndecidedWorld } from './types.ts'

/** What those who may see applications find on the way through all routes. */
export interface Findings {
  /** Addresses of applications that are answered with a page or a file. */
  readonly real: Address[]
  /** Forms that are there for them, by the address that each is sent to. */
  readonly forms: Map<string, Fields>
  readonly questions: Map<string, Questions>
  /** Routes whose answers say the word, by who found them. */
  readonly telling: Map<string, Name>
}

/** Through what somebody walks, and which word is looked for. */
export interface Walk {
  readonly routes: readonly Route[]
  readonly cases: readonly (readonly Belonging[])[]
  readonly word: string
}

const isAsked = ({ method, path }: Route) => method === 'GET' && !path.includes('*')

/** `cases` of `/cases/:id`. */
export const roomOf = ({ path }: Route) => path.split('/')[1]

/** Goes through every route with everything that applications have; the second one through what the first did not find. */
export async function walkThrough(
  world: UndecidedWorld,
  walkers: readonly Name[],
  { routes, cases, word }: Walk,
): Promise<Findings> {
  const found: Findings = { real: [], forms: new Map(), questions: new Map(), telling: new Map() }
  for (const name of walkers) {
    const isFound = (route: Route) => hasParameter(route) && found.real.some(known => known.route === route)
    const { cookies } = await world.visitor(name)
    const visit = async (address: Address) => {
      const answer = await knock(world.server, { cookies, at: address.at })
      if (answer.statusCode < 400) note(found, { name, word, address, ...answer })
    }
    for (const route of routes.filter(one => isAsked(one) && !hasParameter(one)))
      await visit({ route, at: route.path, typed: [] })
    const open = routes.filter(one => isAsked(one) && hasParameter(one) && !isFound(one))
    const isOfCases = (route: Route) => found.real.some(one => roomOf(one.route) === roomOf(route))
    for (const [index, belongings] of cases.entries())
      for (const route of open) {
        // After two applications it is clear where their pages are.
        if (index < 2 || isOfCases(route))
          for (const address of addressesOfCase(route, belongings)) await visit(address)
      }
  }
  return found
}

interface Noted {
  readonly name: Name
  readonly word: string
  readonly address: Address
  readonly body: string
  readonly headers: Readonly<Record<string, unknown>>
}

function note({ real, forms, questions, telling }: Findings, { name, word, address, body, headers }: Noted) {
  const { route, at } = address
  if (hasParameter(route)) real.push(address)
  if (`${headers['content-disposition']} ${body}`.toLowerCase().includes(word))
    telling.set(nameOf(route), name)
  for (const { action, fields } of formsOf(body, at)) forms.set(action, fields)
  for (const [path, asked] of questionsOn(body, at)) addQuestions(questions, path, asked)
}

/** The addresses of lists with all that can be asked of them; a file is asked what the page above it is. */
export function listAddresses(routes: readonly Route[], { questions }: Findings): readonly Address[] {
  const lists = routes.filter(route => isAsked(route) && !hasParameter(route))
  return lists.flatMap(route => {
    const page = route.path.replace(/\/[^/]*\.\w+$/, '')
    const { fields, queries } = questions.get(page) ?? { fields: [], queries: [] }
    const searches = fields.map(field => new URLSearchParams({ [field]: searchedWord }).toString())
    return ['', ...searches, ...queries].map(query => ({
      ...{ route, at: query === '' ? route.path : `${route.path}?${query}` },
      typed: [searchedWord, query],
    }))
  })
}

/** The addresses of what else there is of the holder: its pages might count applications. */
export function addressesOfHolder(
  routes: readonly Route[],
  { ofHolder }: UndecidedWorld,
): readonly Address[] {
  return routes.filter(isAsked).flatMap(route => {
    const id = ofHolder.get(roomOf(route) ?? '')
    const isOne = id !== undefined && route.path.includes('/:id')
    return isOne ? [{ route, at: route.path.replace(':id', id), typed: [id] }] : []
  })
}

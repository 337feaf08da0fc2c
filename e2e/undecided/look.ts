import { nameOf } from '../routes/list-routes.ts'
import { type Address, nowhere } from './addresses.ts'
import { firstDifference, type KeptAnswers, saidBeside, withoutPassing } from './answers.ts'
import { mark } from './applications.ts'
import { knock } from './knock.ts'
import type { Onlooker } from './people.ts'
import type { UndecidedWorld } from './types.ts'

/** Where an authority that was notified reads so: it tells that there is an application, by its number (IR 9(3)). */
const notices: readonly string[] = [
  'GET /notices',
  'GET /cases/elsewhere',
  'GET /cases/elsewhere/:id',
  'POST /cases/elsewhere/:id/information',
]
const notified: readonly Onlooker[] = ['homeState']

/** Who looks, and what must not be told. */
export interface Look {
  readonly name: Onlooker
  readonly identifiers: readonly string[]
}

/** Whether an answer may tell that there is an application. */
export const mayBeTold = ({ name }: Look, { route }: Address) =>
  notified.includes(name) && notices.includes(nameOf(route))

/** What is told of an application, for somebody to whom none is shown. */
export function complaintAboutWords(look: Look, address: Address, said: string): readonly string[] {
  const told = mayBeTold(look, address) ? [] : look.identifiers.filter(one => said.includes(one)).slice(0, 1)
  const words = said.toLowerCase().includes(mark) ? [mark] : []
  return [...words, ...told].map(
    word => `${look.name} at ${nameOf(address.route)} ${address.at}: tells ${word}`,
  )
}

/** Looks at addresses of applications: what is hidden looks like what is not there, and says nothing. */
export async function lookAtHidden(
  world: UndecidedWorld,
  look: Look,
  addresses: readonly Address[],
): Promise<readonly string[]> {
  const { cookies } = await world.visitor(look.name)
  const ask = async ({ at, typed }: Address) => saidBeside(await knock(world.server, { cookies, at }), typed)
  const absent = new Map<string, string>()
  const complaints: string[] = []
  for (const address of addresses) {
    const said = await ask(address)
    const nothing = nowhere(address)
    const expected = absent.get(nothing.at) ?? withoutPassing(await ask(nothing))
    absent.set(nothing.at, expected)
    const now = withoutPassing(said)
    complaints.push(...complaintAboutWords(look, address, said))
    if (now !== expected)
      complaints.push(`${look.name} at ${address.at}: is not absent: ${firstDifference(expected, now)}`)
  }
  return complaints
}

/** Looks at lists, and keeps what they say. */
export async function lookAtLists(
  world: UndecidedWorld,
  look: Look,
  { lists, kept }: { readonly lists: readonly Address[]; readonly kept: KeptAnswers },
): Promise<readonly string[]> {
  const { cookies } = await world.visitor(look.name)
  const complaints: string[] = []
  for (const address of lists) {
    const said = saidBeside(await knock(world.server, { cookies, at: address.at }), address.typed)
    kept.keep(`${look.name} ${address.at}`, said)
    complaints.push(...complaintAboutWords(look, address, said))
  }
  return complaints
}

/** Looks at the same lists once the applications were taken away: they say the same. */
export async function lookAgain(
  world: UndecidedWorld,
  look: Look,
  { lists, kept }: { readonly lists: readonly Address[]; readonly kept: KeptAnswers },
): Promise<readonly string[]> {
  const { cookies } = await world.visitor(look.name)
  const complaints: string[] = []
  for (const address of lists.filter(one => !mayBeTold(look, one))) {
    const said = saidBeside(await knock(world.server, { cookies, at: address.at }), address.typed)
    const difference = kept.difference(`${look.name} ${address.at}`, said)
    if (difference !== undefined)
      complaints.push(`${look.name} at ${address.at}: is not as without applications: ${difference}`)
  }
  return complaints
}

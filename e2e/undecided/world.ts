import { must } from '../../scripts/faults/must.ts'
import { addDays } from '../../src/law/iso-date.ts'
import { dayIn } from '../../src/law/time-zones.ts'
import { giveAccess } from '../../src/licensing/documents/access/actions/give-access.ts'
import { endMandate } from '../../src/licensing/mandates/actions/end-mandate.ts'
import { giveMandate } from '../../src/licensing/mandates/actions/give-mandate.ts'
import { openTestWorkplace } from '../../src/licensing/roles/testing/test-workplace.ts'
import { openApp } from '../../src/licensing/testing/open-app.ts'
import { licensingWorkers } from '../../src/licensing/workers.ts'
import { perform } from '../../src/platform/perform.ts'
import { createVisitor } from '../../src/platform/testing/visitor.ts'
import { decidedMark, makeMarkedDraft, mark, submitMarked } from './applications.ts'
import { openPeople } from './people.ts'
import { grant, type State, states } from './states.ts'
import type { UndecidedWorld } from './types.ts'

const DAY = 86_400_000
const longest = 100

export async function openUndecidedWorld(): Promise<UndecidedWorld> {
  const opened = await openTestWorkplace()
  const { workplace, database } = opened
  await workplace.queue.start(licensingWorkers(workplace))
  const as = await openPeople(workplace)
  const app = await openApp(workplace)
  await app.server.ready()
  const world: UndecidedWorld = {
    ...{ ...opened, ...app, as },
    visitor: async name => (name === 'nobody' ? createVisitor(app.server) : app.enter(as(name))),
    authorityId: as('handler').role?.authorityId ?? '',
    undecided: new Map(),
    ofHolder: new Map(),
    close: async () => {
      await app.server.close()
      await workplace.queue.stop()
      await database.close()
    },
  }
  const { operatorId = '', id = '' } = as('holder').role ?? {}
  const mandate = await giveMandates(world)
  const ofHolder = { operators: operatorId, users: id, mandates: mandate }
  for (const [room, one] of Object.entries(ofHolder)) world.ofHolder.set(room, one)
  await makeApplications(world)
  await shareDecided(world)
  must(await perform(workplace, endMandate, { actor: as('holder'), input: { id: mandate } }))
  return world
}

/** One for applications, which ends, and one for statements; gives the id of the former. */
async function giveMandates({ workplace, as }: UndecidedWorld): Promise<string> {
  const today = dayIn('DK', workplace.clock.now())
  const days = { validFrom: today, validUntil: addDays(today, 2 * longest) }
  const give = async (eori: string, type: string) => {
    const input = { eori, types: [type], maySign: true, ...days }
    return must(await perform(workplace, giveMandate, { actor: as('holder'), input })).id
  }
  await give('DK34567894', 'ICG-S')
  return give('DK23456784', 'ICG-L')
}

async function makeApplications(world: UndecidedWorld): Promise<void> {
  const all = Object.entries<State>(states)
  const order = all.toSorted(([, one], [, other]) => (other.later?.days ?? 0) - (one.later?.days ?? 0))
  let left = longest
  for (const [name, state] of order) {
    const days = state.later?.days ?? 0
    world.clock.moveBy((left - days) * DAY)
    left = days
    world.undecided.set(name, await makeApplication(world, state))
  }
  world.clock.moveBy(left * DAY)
  for (const [name, { later }] of all) await later?.move(world, world.undecided.get(name) ?? '')
}

async function makeApplication(world: UndecidedWorld, state: State): Promise<string> {
  const { country = 'IE', isDraft = false } = state
  const make = isDraft ? makeMarkedDraft : submitMarked
  const id = await make(world.workplace, { actor: world.as('holder'), country, word: mark })
  await state.begin?.(world, id)
  return id
}

/** A licence of the same holder, which another one was let see. */
async function shareDecided(world: UndecidedWorld): Promise<void> {
  const actor = world.as('holder')
  const id = await submitMarked(world.workplace, { actor, country: 'IE', word: decidedMark })
  await grant(world, id)
  must(await perform(world.workplace, giveAccess, { actor, input: { id, eori: 'DK98765430' } }))
}

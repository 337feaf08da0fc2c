import { lifeCycleActions, transition } from '../src/law/life-cycles.ts'
import { closeWorld, type Dice, newWorld, step } from '../src/law/testing/licence-model/world.ts'
import { type Bench, timeOf } from './frame.ts'

const MILLION = 1_000_000
const STEPS_OF_ONE = 500
const kinds: readonly Dice['kind'][] = [
  ...(['likely', 'likely', 'likely', 'likely', 'likely', 'likely', 'wild'] as const),
  ...(['days', 'days', 'added', 'struck'] as const),
]

/** The procedure of a licence by everybody with the clock moved, a million steps; fails where two readings differ. */
export const licenceSteps: Bench = {
  name: 'licence-steps',
  run: async report => {
    const next = numbersFrom(Number(process.env.SEED ?? 880))
    const modelled = await timeOf(() => makeSteps(next))
    const bare = await timeOf(() => askTable(next))
    const perSecond = (milliseconds: number) => MILLION / (milliseconds / 1000)
    const against = { what: 'bare questions to the table', value: perSecond(bare) }
    report({ name: 'a million steps of licences', value: perSecond(modelled), unit: 'steps/s', against })
  },
}

function makeSteps(next: () => number): void {
  for (let made = 0; made < MILLION; made += STEPS_OF_ONE) {
    const world = newWorld()
    for (let count = 0; count < STEPS_OF_ONE; count += 1) {
      const kind = kinds[next() % kinds.length] ?? 'days'
      step(world, { kind, pick: next(), who: next(), what: next() })
    }
    closeWorld(world)
  }
}

function askTable(next: () => number): void {
  for (let asked = 0; asked < MILLION; asked += 1) {
    const action = lifeCycleActions[next() % lifeCycleActions.length] ?? 'submit-application'
    transition('ICG-L', { status: 'SUBMITTED_FOR_DECISION', subState: 'RECEIVED', flags: [] }, action)
  }
}

/** A generator that gives the same numbers for the same beginning: a failure can be made again. */
function numbersFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0
    return state >>> 16
  }
}

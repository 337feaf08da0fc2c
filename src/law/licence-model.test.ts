import fc from 'fast-check'
import { expect, test } from 'vitest'
import { licenceTransitions } from './licence-life-cycle.ts'
import type { LifeCycleAction } from './life-cycles.ts'
import { type Both, closeWorld, type Dice, newWorld, step } from './testing/licence-model/world.ts'

type Command = fc.Command<Both['model'], Both['real']>

/** One step by anybody, or the clock moved, or the calendar changed. */
class Step implements Command {
  readonly dice: Dice

  constructor(dice: Dice) {
    this.dice = dice
  }

  check(): boolean {
    return true
  }

  run(model: Both['model'], real: Both['real']): void {
    step({ real, model }, this.dice)
  }

  toString(): string {
    const { kind, pick, who, what } = this.dice
    return `${kind} ${pick} ${who} ${what}`
  }
}

const dice = fc.record({
  kind: fc.oneof(
    { weight: 12, arbitrary: fc.constant<Dice['kind']>('likely') },
    { weight: 3, arbitrary: fc.constant<Dice['kind']>('wild') },
    { weight: 4, arbitrary: fc.constant<Dice['kind']>('days') },
    { weight: 2, arbitrary: fc.constantFrom<Dice['kind']>('added', 'added', 'struck') },
  ),
  pick: fc.nat(9999),
  who: fc.nat(9999),
  what: fc.nat(9999),
})

const RUNS = 120
const LONGEST = 200
const TEN_THOUSAND = 10_000

// Every action of the table has to have happened, or the steps show less than they seem to.
test('ten thousand steps by everybody, with the clock moved: the table, the clocks and the law read twice agree', () => {
  const done = new Set<LifeCycleAction>()
  let steps = 0
  fc.assert(
    fc.property(
      fc.commands([dice.map(thrown => new Step(thrown))], { maxCommands: LONGEST, size: 'max' }),
      commands => {
        const both = newWorld()
        fc.modelRun(() => both, commands)
        closeWorld(both)
        steps += both.real.steps
        for (const action of both.real.done) done.add(action)
      },
    ),
    { numRuns: RUNS },
  )
  expect(steps).toBeGreaterThan(TEN_THOUSAND)
  const all = new Set(licenceTransitions.map(({ action }) => action))
  expect([...all].filter(action => !done.has(action))).toEqual([])
})

import type { LifeCycleActor } from '../../life-cycles.ts'

/** Everybody who can act on an application; only the clock is nobody. */
export const people = [
  { name: 'holder', may: ['holder'] },
  { name: 'officer', may: ['competent authority'] },
  { name: 'other officer', may: ['competent authority'] },
  { name: 'sealer', may: ['competent authority', 'competent authority with seal'] },
  { name: 'other sealer', may: ['competent authority', 'competent authority with seal'] },
  { name: 'customs', may: ['customs'] },
  { name: 'clock', may: ['clock'] },
] as const satisfies readonly { name: string; may: readonly LifeCycleActor[] }[]

export type PersonName = (typeof people)[number]['name']

/** Whether somebody acts in a capacity. */
export function mayAct(name: PersonName, actor: LifeCycleActor): boolean {
  const may: readonly LifeCycleActor[] = people.find(person => person.name === name)?.may ?? []
  return may.includes(actor)
}

import type { z } from 'zod'
import { seedSubmitted } from '../../../../../development/seed-applications.ts'
import type { Action } from '../../../../platform/action.ts'
import { perform } from '../../../../platform/perform.ts'
import type { Actor, Person } from '../../../actor.ts'
import { type People, personNamed, startPeople } from '../../../importer-statements/testing/people.ts'
import { openTestWorkplace, type TestWorkplace } from '../../../roles/testing/test-workplace.ts'
import type { LicensingServices } from '../../../workplace.ts'
import { getCase } from '../../cases/actions/get-case.ts'
import { prepareDecision } from '../../decisions/actions/prepare-decision.ts'
import { sealDecision } from '../../decisions/actions/seal-decision.ts'
import type { DecidedGood } from '../../types.ts'

/** A workplace with firms and authorities, where whole applications are submitted and decided. */
export interface DecidedWorld extends TestWorkplace {
  readonly people: People
  /** Somebody who has just proved two factors; the head is an officer of Denmark who may seal. */
  as(name: string): Person
  /** Submits an application with pictures; gives its id. */
  submit(goods: number): Promise<string>
  /** Asks for something, with services in place of those of the workplace. */
  ask<Schema extends z.ZodType, Value>(
    action: Action<Actor, LicensingServices, Schema, Value>,
    asked: { readonly who: string; readonly input: object; readonly services?: Partial<LicensingServices> },
  ): ReturnType<typeof perform<Actor, LicensingServices, Schema, Value>>
  /** Prepares a decision for the seal, good by good; gives what the head is shown. */
  prepare(id: string, decisions: readonly DecidedGood['decision'][]): Promise<Shown>
  /** The head seals what was prepared. */
  seal(shown: Shown, services?: Partial<LicensingServices>): Promise<unknown>
}

/** What a sealer sends. */
export interface Shown {
  readonly id: string
  readonly decisionId: string
  readonly digest: string
}

const words = {
  reasons: 'Kunstværket forlod landet uden tilladelse.\n\nDer er ikke fremlagt dokumentation for andet.',
  appealInformation: 'Der kan klages til Kulturministeriet inden fire uger.',
  conditions: 'Licensen gælder kun for genstandene, som de er beskrevet her.',
}

/** Opens it; the queue takes notices and leaves them. */
export async function openDecidedWorld(): Promise<DecidedWorld> {
  const opened = await openTestWorkplace()
  const { workplace, clock } = opened
  await workplace.queue.start({ notice: async () => undefined, 'notice-letter': async () => undefined })
  const people = await startPeople(workplace)
  const as = (name: string): Person => {
    const person = personNamed(people, name === 'head' ? 'Dorte' : name)
    const fresh = { ...person, confirmedAt: clock.now() }
    if (name !== 'head' || person.role === undefined) return fresh
    const head = { accountId: 'head', reference: 'account:head', givenName: 'Helle' } as const
    return { ...fresh, ...head, role: { ...person.role, mayUseSeal: true } }
  }
  const ask: DecidedWorld['ask'] = (action, { who, input, services }) =>
    perform({ ...workplace, services: { ...workplace.services, ...services } }, action, {
      actor: as(who),
      input,
    })
  return {
    ...opened,
    ...{ people, as, ask },
    submit: goods => {
      const actor = as('Anna')
      return seedSubmitted(workplace, { actor, operatorId: actor.role?.operatorId ?? '', goods })
    },
    prepare: async (id, decisions) => {
      const goods = await goodsOf(ask, id)
      const decided = goods.map((goodId, index) => ({
        ...{ goodId, decision: decisions[index] ?? 'granted' },
        grounds: decisions[index] === 'refused' ? ['7a', '7c'] : [],
      }))
      const input = { id, goods: decided, ...words }
      const prepared = await ask(prepareDecision, { who: 'Dorte', input })
      if (!prepared.ok) throw new Error(JSON.stringify(prepared.refusals))
      const found = await ask(getCase, { who: 'head', input: { id } })
      const digest = (found.ok && found.value.preparedDigest) || ''
      return { id, decisionId: prepared.value.id, digest }
    },
    seal: (input, services = {}) => ask(sealDecision, { who: 'head', input, services }),
  }
}

async function goodsOf(ask: DecidedWorld['ask'], id: string): Promise<readonly string[]> {
  const found = await ask(getCase, { who: 'Dorte', input: { id } })
  if (!found.ok) throw new Error(JSON.stringify(found.refusals))
  return found.value.found.goods
}

import type { FastifyInstance } from 'fastify'
import { seedApplication } from '../../development/seed-applications.ts'
import { createHands } from '../../development/seed-statements.ts'
import { must } from '../../scripts/faults/must.ts'
import { openPerson } from '../../scripts/faults/open-person.ts'
import { type Person, theClock } from '../../src/licensing/actor.ts'
import { getDocument } from '../../src/licensing/documents/actions/get-document.ts'
import { addPhotographs } from '../../src/licensing/documents/photographs/actions/add-photographs.ts'
import { submitApplication } from '../../src/licensing/import-licences/applying/actions/submit-application.ts'
import { getCase } from '../../src/licensing/import-licences/cases/actions/get-case.ts'
import { prepareDecision } from '../../src/licensing/import-licences/decisions/actions/prepare-decision.ts'
import { sealDecision } from '../../src/licensing/import-licences/decisions/actions/seal-decision.ts'
import { openSession } from '../../src/licensing/session/actions/open-session.ts'
import type { LicensingWorkplace } from '../../src/licensing/workplace.ts'
import { perform } from '../../src/platform/perform.ts'
import { createVisitor, type Visitor } from '../../src/platform/testing/visitor.ts'

/** A holder, an officer and the head who seals. */
export async function openLicencePeople(workplace: LicensingWorkplace) {
  const role = { kind: 'authority-officer', authority: 'DK-CENTRAL' } as const
  return {
    holder: await openPerson(workplace, {
      accountId: 'nbench22',
      role: { kind: 'holder', eori: 'DK12345674' },
    }),
    officer: await openPerson(workplace, { accountId: 'nbench44', role }),
    head: await openPerson(workplace, { accountId: 'nbench55', role, mayUseSeal: true }),
  }
}

/** Those people in a workplace. */
export interface LicenceTown {
  readonly workplace: LicensingWorkplace
  readonly people: Awaited<ReturnType<typeof openLicencePeople>>
}

function fresh({ workplace }: LicenceTown, person: Person): Person {
  return { ...person, confirmedAt: workplace.clock.now() }
}

/** An application with everything it needs, unsigned: so many goods with four pictures each. */
export async function draftApplication(town: LicenceTown, goods: number): Promise<string> {
  const { workplace, people } = town
  const seed = { actor: people.holder, operatorId: people.holder.role?.operatorId ?? '' }
  const id = await seedApplication(workplace, { ...seed, goods })
  const hands = createHands(workplace, seed)
  for (const good of (await hands.do(getDocument, { id })).goods) {
    const pictures = await Promise.all(['back', 'front'].map(view => hands.picture(view, 1)))
    await hands.do(addPhotographs, { id, goodId: good.id, pictures })
  }
  return id
}

/** The holder signs and submits. */
export async function submit(town: LicenceTown, id: string): Promise<void> {
  const { workplace, people } = town
  const actor = fresh(town, people.holder)
  const { version } = must(await perform(workplace, getDocument, { actor, input: { id } }))
  const input = { id, version, hasDeclared: true }
  must(await perform(workplace, submitApplication, { actor, input }))
}

/** The officer prepares the licence for all goods. */
export async function prepare(town: LicenceTown, id: string): Promise<void> {
  const { workplace, people } = town
  const { found } = must(await perform(workplace, getCase, { actor: people.officer, input: { id } }))
  const goods = found.goods.map(goodId => ({ goodId, decision: 'granted', grounds: [] }))
  must(
    await perform(workplace, prepareDecision, { actor: fresh(town, people.officer), input: { id, goods } }),
  )
}

/** The head seals what was prepared. */
export async function sealPrepared(town: LicenceTown, id: string): Promise<void> {
  const { workplace, people } = town
  const actor = fresh(town, people.head)
  const { decisions, preparedDigest } = must(await perform(workplace, getCase, { actor, input: { id } }))
  const input = { id, decisionId: decisions.at(-1)?.id, digest: preparedDigest }
  must(await perform(workplace, sealDecision, { actor, input }))
}

/** Opens the pages for somebody. */
export async function enter(
  pages: FastifyInstance,
  { workplace }: LicenceTown,
  person: Person,
): Promise<Visitor> {
  const { accountId, level } = person
  const input = { accountId, level, confirmedAt: workplace.clock.now(), idToken: 'token' }
  const { secret } = must(await perform(workplace, openSession, { actor: theClock, input }))
  const visitor = createVisitor(pages)
  visitor.cookies.set('kulturport_session', secret)
  return visitor
}

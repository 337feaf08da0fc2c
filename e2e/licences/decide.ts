import { words as cases } from '../../src/licensing/import-licences/cases/words/case.ts'
import { words as acts } from '../../src/licensing/import-licences/words/acts.ts'
import { decisionWords } from '../../src/licensing/import-licences/words/decisions.ts'
import type { Phrase } from '../../src/platform/words/index.ts'
import type { Player } from './cast.ts'
import type { Application } from './lay-down.ts'
import type { Visitor } from './visitor.ts'
import type { Walk } from './walk.ts'

/** Finds a case on the list of those that wait somewhere, and opens it. */
export async function openCase(officer: Visitor, { number }: Application, waiting: string): Promise<void> {
  await officer.visit(`/cases?waiting=${waiting}`)
  await officer.hands.press(officer.main.getByRole('link', { name: number }))
  await officer.reads(officer.say(cases.acts))
}

/** An officer takes a case that nobody has. */
export async function takeCase(walk: Walk, application: Application, player: Player): Promise<Visitor> {
  const officer = await walk.as(player)
  await openCase(officer, application, 'unassigned')
  await officer.press(cases.take)
  await officer.reads(officer.say(cases.doneTaken))
  return officer
}

/** Prepares to grant a licence, which somebody else has to seal. */
export async function prepareGrant(officer: Visitor): Promise<void> {
  await officer.go(cases.prepareAct)
  await choose(officer, decisionWords.granted)
  await sendToSeal(officer)
}

/** Chooses the decision about a good, by its place among them; one good is the first and only choice. */
export async function choose(officer: Visitor, decision: Phrase, place = 0): Promise<void> {
  const group = officer.main.getByRole('radiogroup').nth(place)
  await officer.hands.tick(group.getByRole('radio', { name: officer.say(decision), exact: true }))
}

/** Sends what is prepared to the seal, which whoever has none cannot put. */
export async function sendToSeal(officer: Visitor): Promise<void> {
  await officer.press(acts.prepareSend)
  await officer.reads(officer.say(cases.donePrepared))
  await officer.reads(officer.say(cases.sealNeeded))
}

/** The head reads all that is sealed, and seals it. */
export async function seal(walk: Walk, application: Application, player: Player = 'head'): Promise<Visitor> {
  const head = await walk.as(player)
  await openCase(head, application, 'seal')
  await sealOpened(head)
  return head
}

/** Seals the decision of the case that is open. */
export async function sealOpened(head: Visitor): Promise<void> {
  await head.go(cases.seal)
  await head.press(acts.sealSend)
  await head.reads(head.say(cases.doneSealed))
}

import { words as cases } from '../../src/licensing/import-licences/cases/words/case.ts'
import { words as decided } from '../../src/licensing/import-licences/following/words/decision.ts'
import { words as now } from '../../src/licensing/import-licences/following/words/now.ts'
import { words as acts } from '../../src/licensing/import-licences/words/acts.ts'
import { decisionWords } from '../../src/licensing/import-licences/words/decisions.ts'
import { words as notices } from '../../src/licensing/notices/words.ts'
import { statusLook } from '../../src/licensing/words.ts'
import { choose, seal, sendToSeal, takeCase } from './decide.ts'
import { follow, isShown, told } from './follow.ts'
import { layDown } from './lay-down.ts'
import type { Visitor } from './visitor.ts'
import type { Walk } from './walk.ts'

const reasons = 'The second print left the country without a permit.'

/** One of two goods is granted and has a licence of its own; the other is rejected with its ground. */
export async function rejectInPart(walk: Walk): Promise<void> {
  const application = await layDown(walk, 2)
  const officer = await takeCase(walk, application, 'officer')
  await officer.go(cases.prepareAct)
  await choose(officer, decisionWords.granted, 1)
  await refuse(officer, 2)
  await officer.fill(acts.reasons, reasons)
  await officer.fill(acts.appealInformation, 'Within four weeks, to the ministry.')
  await sendToSeal(officer)
  await seal(walk, application)
  await told(walk, 'holder', { ...application, subject: notices.decidedSubject })
  const holder = await follow(walk, application, now.partTitle)
  await holder.reads(reasons)
  await holder.reads(holder.say(decided.ground7a))
  await isShown(walk, application, statusLook(holder.say, 'PARTIALLY_REJECTED').label)
  await openLicence(holder)
  await isShown(walk, await read(holder), statusLook(holder.say, 'VALID').label)
}

/** Rejects the good at a place, for it left its country unlawfully. */
async function refuse(officer: Visitor, place: number): Promise<void> {
  await choose(officer, decisionWords.refused, place)
  const group = officer.main.getByRole('radiogroup').nth(place)
  await officer.hands.press(group.locator('summary'))
  await officer.hands.tick(group.getByRole('checkbox', { name: officer.say(decisionWords.ground7a) }))
}

/** The licence for what was granted is one step away from the decision. */
async function openLicence(holder: Visitor): Promise<void> {
  const name = new RegExp(holder.say(decided.licence, { number: '' }).trim())
  await holder.hands.press(holder.main.getByRole('link', { name }).first())
  await holder.reads(statusLook(holder.say, 'VALID').label)
}

async function read({ page, main }: Visitor) {
  const text = (await main.textContent()) ?? ''
  const id = new URL(page.url()).pathname.split('/')[2] ?? ''
  return { id, number: /ICGL\.DK\.\d{4}\.\d{7}/.exec(text)?.[0] ?? '' }
}

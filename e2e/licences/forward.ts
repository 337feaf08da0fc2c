import { expect } from 'vitest'
import { words as cases } from '../../src/licensing/import-licences/cases/words/case.ts'
import { words as following } from '../../src/licensing/import-licences/following/words/case.ts'
import { words as now } from '../../src/licensing/import-licences/following/words/now.ts'
import { words as acts } from '../../src/licensing/import-licences/words/acts.ts'
import { words as notices } from '../../src/licensing/notices/words.ts'
import { statusLook } from '../../src/licensing/words.ts'
import { prepareGrant, seal, takeCase } from './decide.ts'
import { follow, isShown, told } from './follow.ts'
import { layDown } from './lay-down.ts'
import type { Visitor } from './visitor.ts'
import type { Walk } from './walk.ts'

/** An application at the wrong authority is forwarded to another State, and decided there. */
export async function forward(walk: Walk): Promise<void> {
  const application = await layDown(walk)
  const officer = await takeCase(walk, application, 'officer')
  const german = await forwardTo(officer, 'DE')
  await officer.reads(officer.say(acts.forwarded, { number: application.number }))
  expect(await officer.visit(`/cases/${application.id}`)).toBe(404)
  await told(walk, 'holder', { ...application, subject: notices.forwardedSubject })
  const waiting = await follow(walk, application, now.receivedTitle)
  await waiting.reads(waiting.say(following.storyForwarded, { authority: german }))
  const colleague = await takeCase(walk, application, 'german')
  await prepareGrant(colleague)
  await seal(walk, application, 'germanHead')
  const holder = await follow(walk, application, now.grantedTitle)
  await holder.reads(holder.say(now.grantedText, { authority: german }))
  await isShown(walk, application, statusLook(holder.say, 'VALID').label)
}

/** Forwards the case to the central authority of a State; gives its name. */
async function forwardTo(officer: Visitor, country: string): Promise<string> {
  const { say, labelled } = officer
  await officer.go(cases.forward)
  const names = await labelled(acts.forwardTo).locator('option').allTextContents()
  const state = `${say.country(country)}: `
  const found = names.find(name => name.startsWith(state)) ?? ''
  await officer.choose(acts.forwardTo, found)
  await officer.fill(acts.reason, 'The goods first come in at Hamburg.')
  await officer.press(acts.forwardSend)
  return found.slice(state.length)
}

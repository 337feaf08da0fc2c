import { expect } from 'vitest'
import { seededEori } from '../../development/seed-register.ts'
import { addDays } from '../../src/law/iso-date.ts'
import { dayIn } from '../../src/law/time-zones.ts'
import { words as following } from '../../src/licensing/import-licences/following/words/case.ts'
import { words as now } from '../../src/licensing/import-licences/following/words/now.ts'
import { words as mandates } from '../../src/licensing/mandates/words.ts'
import { words as notices } from '../../src/licensing/notices/words.ts'
import { answer, ask, findRequest } from './ask-and-answer.ts'
import { takeCase } from './decide.ts'
import { follow, told } from './follow.ts'
import { type Application, layDown } from './lay-down.ts'
import type { Walk } from './walk.ts'

/** A representative with a mandate answers and withdraws for the holder; without it there is nothing to see. */
export async function represent(walk: Walk): Promise<void> {
  const application = await layDown(walk)
  await ask(await takeCase(walk, application, 'officer'))
  await seesNothing(walk, application)
  await giveMandate(walk)
  await answer(await findRequest(walk, application, 'representative'))
  await told(walk, 'officer', { ...application, subject: notices.answerArrivedSubject })
  await follow(walk, application, now.answeredTitle)
  const representative = await walk.as('representative')
  await representative.go(following.withdraw)
  await representative.press(following.withdraw)
  await representative.reads(representative.say(following.withdrawn))
  await told(walk, 'officer', { ...application, subject: notices.withdrawnSubject })
  await follow(walk, application, now.withdrawnTitle)
  await endMandate(walk)
  await seesNothing(walk, application)
}

async function seesNothing(walk: Walk, { id }: Application): Promise<void> {
  const representative = await walk.as('representative')
  expect(await representative.visit(`/import-licences/${id}/case`)).toBe(404)
}

/** The holder lets the auction house act for it in licences, also sign. */
async function giveMandate(walk: Walk): Promise<void> {
  const holder = await walk.as('holder')
  const { say, main, hands } = holder
  const today = dayIn('DK', walk.office.workplace.clock.now())
  await holder.visit('/mandates')
  await holder.go(mandates.give)
  await holder.fill(mandates.eori, seededEori.auctionDk)
  await holder.press(mandates.find)
  await hands.tick(main.getByRole('checkbox', { name: say(mandates.licence), exact: true }))
  await holder.fill(mandates.validFrom, today)
  await holder.fill(mandates.validUntil, addDays(today, 30))
  await hands.tick(main.getByRole('checkbox', { name: say(mandates.maySign) }))
  await holder.press(mandates.giveButton)
  await holder.reads(say(mandates.doneGiven))
}

async function endMandate(walk: Walk): Promise<void> {
  const holder = await walk.as('holder')
  await holder.visit('/mandates')
  const row = holder.main.getByRole('row').filter({ hasText: holder.say(mandates.stateValid) })
  await holder.hands.press(row.getByRole('link').first())
  await holder.go(mandates.revoke)
  await holder.press(mandates.revoke)
  await holder.reads(holder.say(mandates.doneRevoked))
}

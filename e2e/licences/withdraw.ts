import { words as cases } from '../../src/licensing/import-licences/following/words/case.ts'
import { words as now } from '../../src/licensing/import-licences/following/words/now.ts'
import { words as notices } from '../../src/licensing/notices/words.ts'
import { follow, isHidden, told } from './follow.ts'
import { layDown } from './lay-down.ts'
import type { Walk } from './walk.ts'

/** The holder withdraws an application that nobody has looked at yet. */
export async function withdraw(walk: Walk): Promise<void> {
  const application = await layDown(walk)
  const holder = await follow(walk, application, now.receivedTitle)
  await holder.go(cases.withdraw)
  await holder.fill(cases.withdrawReason, 'The seller has kept the vase.')
  await holder.press(cases.withdraw)
  await holder.reads(holder.say(cases.withdrawn))
  await holder.reads(holder.say(now.withdrawnTitle))
  await told(walk, 'officer', { ...application, subject: notices.withdrawnSubject })
  await isHidden(walk, application)
}

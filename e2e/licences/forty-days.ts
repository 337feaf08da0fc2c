import { words as answers } from '../../src/licensing/import-licences/answering/words/answer.ts'
import { words as cases } from '../../src/licensing/import-licences/cases/words/case.ts'
import { words as stages } from '../../src/licensing/import-licences/cases/words/stages.ts'
import { words as following } from '../../src/licensing/import-licences/following/words/case.ts'
import { words as decided } from '../../src/licensing/import-licences/following/words/decision.ts'
import { words as now } from '../../src/licensing/import-licences/following/words/now.ts'
import { words as notices } from '../../src/licensing/notices/words.ts'
import { statusLook } from '../../src/licensing/words.ts'
import { ask } from './ask-and-answer.ts'
import { openCase, seal, takeCase } from './decide.ts'
import { follow, isShown, told } from './follow.ts'
import { type Application, layDown } from './lay-down.ts'
import type { Walk } from './walk.ts'

const DAY = 86_400_000
/** Forty days, and what weekends and holidays add at most (Default 38). */
const MORE_THAN_FORTY = 50

/** A request stays unanswered: the rejection prepares itself, and the head seals it alone. */
export async function leaveUnanswered(walk: Walk): Promise<void> {
  const application = await layDown(walk)
  await ask(await takeCase(walk, application, 'officer'))
  const holder = await follow(walk, application, now.askedTitle)
  await holder.go(following.requestAnswer)
  await walk.office.pass(MORE_THAN_FORTY * DAY)
  await told(walk, 'holder', { ...application, subject: notices.answerOverdueSubject })
  await told(walk, 'head', { ...application, subject: notices.answerOverdueSubject })
  await walk.as('holder')
  await holder.page.reload()
  await holder.reads(holder.say(answers.overdueTitle))
  await follow(walk, application, now.unansweredTitle)
  await sealRejection(walk, application)
  await follow(walk, application, now.refusedTitle)
  await holder.reads(holder.say(decided.ground92))
  await isShown(walk, application, statusLook(holder.say, 'REJECTED').label)
}

async function sealRejection(walk: Walk, application: Application): Promise<void> {
  const officer = await walk.as('officer')
  await openCase(officer, application, 'seal')
  await officer.reads(officer.say(stages.answerOverdue))
  await officer.reads(officer.say(cases.sealNeeded))
  await seal(walk, application)
}

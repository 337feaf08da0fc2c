import { words as cases } from '../../src/licensing/import-licences/cases/words/case.ts'
import { words as now } from '../../src/licensing/import-licences/following/words/now.ts'
import { words as acts } from '../../src/licensing/import-licences/words/acts.ts'
import { words as notices } from '../../src/licensing/notices/words.ts'
import { statusLook } from '../../src/licensing/words.ts'
import { lookAt } from '../journey.ts'
import { confirmWithCode } from '../sign-in.ts'
import { apply } from './apply.ts'
import { cast } from './cast.ts'
import { openCase, prepareGrant, takeCase } from './decide.ts'
import { checkFile, follow, isHidden, isShown, told } from './follow.ts'
import type { Application } from './lay-down.ts'
import type { Visitor } from './visitor.ts'
import type { Walk } from './walk.ts'

/** How long a second factor is fresh, and a minute more (Default 17). */
const STALE = 360_000

/** From the question which document is needed to the sealed licence, everybody signed in by Login. */
export async function grant(walk: Walk): Promise<void> {
  const head = await walk.signIn('head')
  await walk.signIn('officer')
  const application = await apply(await walk.signIn('holder'))
  await told(walk, 'holder', { ...application, subject: notices.receivedSubject })
  await told(walk, 'officer', { ...application, subject: notices.arrivedSubject })
  await isHidden(walk, application)
  await prepareGrant(await takeCase(walk, application, 'officer'))
  await told(walk, 'head', { ...application, subject: notices.preparedSubject })
  await walk.office.pass(STALE)
  await confirmAndSeal(walk, head, application)
  await told(walk, 'holder', { ...application, subject: notices.decidedSubject })
  const holder = await follow(walk, application, now.grantedTitle)
  await lookAt(holder)
  await isShown(walk, application, statusLook(holder.say, 'VALID').label)
  await checkFile(walk, holder)
}

/** The head reads what is to be sealed, proves the second factor anew, and seals it. */
async function confirmAndSeal(walk: Walk, head: Visitor, application: Application): Promise<void> {
  await openCase(head, application, 'seal')
  await head.go(cases.seal)
  await lookAt(head)
  await head.press(acts.sealConfirmSend)
  await confirmWithCode({ ...head, system: walk.office }, cast.head.secret)
  await head.reads(head.say(acts.sealConfirmed))
  await head.press(acts.sealSend)
  await head.reads(head.say(cases.doneSealed))
}

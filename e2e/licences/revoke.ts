import { words as cases } from '../../src/licensing/import-licences/cases/words/case.ts'
import { words as now } from '../../src/licensing/import-licences/following/words/now.ts'
import { words as acts } from '../../src/licensing/import-licences/words/acts.ts'
import { words as notices } from '../../src/licensing/notices/words.ts'
import { statusLook } from '../../src/licensing/words.ts'
import { linkIn } from '../mail.ts'
import { prepareGrant, seal, sealOpened, takeCase } from './decide.ts'
import { follow, isShown, told } from './follow.ts'
import { type Application, layDown } from './lay-down.ts'
import type { Visitor } from './visitor.ts'
import type { Walk } from './walk.ts'

const reasons = 'The permit of the country of interest is false.'

/** A licence is granted and later revoked: holder, customs and all authorities hear of it. */
export async function revoke(walk: Walk): Promise<void> {
  const application = await layDown(walk)
  const officer = await takeCase(walk, application, 'officer')
  await prepareGrant(officer)
  await seal(walk, application)
  await follow(walk, application, now.grantedTitle)
  await prepareRevocation(officer)
  await sealByMail(walk, application)
  await told(walk, 'holder', { ...application, subject: notices.revokedSubject })
  for (const player of ['customs', 'german'] as const)
    await told(walk, player, { ...application, subject: notices.alertSubject })
  const holder = await follow(walk, application, now.revokedTitle)
  await holder.reads(reasons)
  await isShown(walk, application, statusLook(holder.say, 'REVOKED').label)
}

async function prepareRevocation(officer: Visitor): Promise<void> {
  await officer.page.reload()
  await officer.go(cases.revoke)
  await officer.fill(acts.reasons, reasons)
  await officer.fill(acts.appealInformation, 'Within four weeks, to the ministry.')
  await officer.press(acts.prepareSend)
  await officer.reads(officer.say(cases.sealNeeded))
}

/** The head comes by the link of the mail: the work list has open cases alone. */
async function sealByMail(walk: Walk, application: Application): Promise<void> {
  const mail = await told(walk, 'head', { ...application, subject: notices.preparedSubject })
  const head = await walk.as('head')
  await head.page.goto(linkIn(mail))
  await sealOpened(head)
}

import { expect } from 'vitest'
import { boxWords as boxes } from '../../src/licensing/documents/boxes/words.ts'
import { words as documents } from '../../src/licensing/documents/words.ts'
import { choiceWords } from '../../src/licensing/goods/words.ts'
import { words as answers } from '../../src/licensing/import-licences/answering/words/answer.ts'
import { words as cases } from '../../src/licensing/import-licences/cases/words/case.ts'
import { words as following } from '../../src/licensing/import-licences/following/words/case.ts'
import { words as now } from '../../src/licensing/import-licences/following/words/now.ts'
import { words as acts } from '../../src/licensing/import-licences/words/acts.ts'
import { words as notices } from '../../src/licensing/notices/words.ts'
import { words as home } from '../../src/licensing/welcome/words.ts'
import { statusLook } from '../../src/licensing/words.ts'
import { openCase, prepareGrant, seal, takeCase } from './decide.ts'
import { drawPaper } from './draw-paper.ts'
import { follow, isHidden, isShown, told } from './follow.ts'
import { type Application, layDown } from './lay-down.ts'
import type { Visitor } from './visitor.ts'
import type { Walk } from './walk.ts'

const question = 'Please send the invoice, and describe the state of the object.'
const reply = 'The invoice is attached. The lower edge was repaired in 1962.'

/** The authority asks, the holder answers with a paper and a changed box, and the licence is granted. */
export async function askAndAnswer(walk: Walk): Promise<void> {
  const application = await layDown(walk)
  const officer = await takeCase(walk, application, 'officer')
  await ask(officer)
  await told(walk, 'holder', { ...application, subject: notices.requestedSubject })
  await isHidden(walk, application)
  await answer(await findRequest(walk, application))
  await told(walk, 'officer', { ...application, subject: notices.answerArrivedSubject })
  await readAnswer(await walk.as('officer'), application)
  await prepareGrant(officer)
  await seal(walk, application)
  const holder = await follow(walk, application, now.grantedTitle)
  await isShown(walk, application, statusLook(holder.say, 'VALID').label)
}

/** Asks for an invoice, and lets the description be changed; what follows is shown before it is sent. */
export async function ask(officer: Visitor): Promise<void> {
  const { say, main, hands } = officer
  await officer.go(cases.requestAct)
  await officer.reads(/(40|90) (days|dage)/)
  await officer.fill(acts.requestText, question)
  await tickIn(officer, say(acts.requestPapers), say(choiceWords.evidenceINVOICE))
  await tickIn(officer, say(acts.requestBoxes), new RegExp(`${say(boxes.description)}$`))
  await hands.press(main.getByRole('button', { name: say(acts.requestSend), exact: true }))
  await officer.reads(say(cases.doneRequested))
}

/** Ticks a box behind a fold. */
async function tickIn({ main, hands }: Visitor, fold: string, box: string | RegExp): Promise<void> {
  const group = main.locator('details').filter({ hasText: fold })
  await hands.press(group.locator('summary'))
  await hands.tick(group.getByRole('checkbox', { name: box }))
}

/** The holder, or who represents them, comes home and goes from there to what is asked. */
export async function findRequest(
  walk: Walk,
  application: Application,
  player: 'holder' | 'representative' = 'holder',
): Promise<Visitor> {
  const holder = await walk.as(player)
  await holder.visit('/')
  const row = holder.main.getByRole('row').filter({ hasText: application.number })
  await row.getByText(holder.say(home.answerBy, { count: 1, day: '' }).trim()).waitFor()
  await holder.hands.press(row.getByRole('link').first())
  await holder.reads(holder.say(now.askedTitle))
  await holder.go(following.requestAnswer)
  await holder.reads(question)
  return holder
}

/** Answers in own words, with a changed box and a paper, and signs. */
export async function answer(holder: Visitor): Promise<void> {
  const { say, main, hands } = holder
  await holder.fill(answers.response, reply)
  await holder.fill(boxes.description, 'A mezzotint; the lower edge was repaired.')
  await holder.press(answers.papersAdd)
  expect(await holder.labelled(boxes.evidenceType).inputValue()).toBe('INVOICE')
  await hands.attach(holder.labelled(documents.evidenceFile), await drawPaper())
  await holder.press(documents.evidenceSave)
  await holder.reads(say(answers.paperAdded))
  await holder.press(answers.toSign)
  await main.getByRole('cell', { name: 'A mezzotint; the lower edge was repaired.' }).waitFor()
  await hands.tick(main.getByLabel(say(answers.declareTick), { exact: true }))
  await holder.press(answers.sign)
  await holder.reads(say(following.answerSent))
  await holder.reads(say(now.answeredTitle))
}

/** The officer finds the answer by what is new in the case. */
async function readAnswer(officer: Visitor, application: Application): Promise<void> {
  await openCase(officer, application, 'mine')
  await officer.reads(officer.say(cases.answered, { number: 1 }))
  await officer.reads(reply)
  await officer.main
    .getByRole('cell', { name: 'A mezzotint; the lower edge was repaired.' })
    .first()
    .waitFor()
}

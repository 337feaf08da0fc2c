import { boxWords as boxes } from '../../src/licensing/documents/boxes/words.ts'
import { goodsWords } from '../../src/licensing/documents/several/words.ts'
import { words } from '../../src/licensing/documents/words.ts'
import { choiceWords } from '../../src/licensing/goods/words.ts'
import { words as following } from '../../src/licensing/import-licences/following/words/case.ts'
import { words as now } from '../../src/licensing/import-licences/following/words/now.ts'
import { licencePages } from '../../src/licensing/import-licences/words/pages.ts'
import { startWords } from '../../src/licensing/importer-statements/words/start.ts'
import { drawPhotograph } from '../draw-photograph.ts'
import { lookAt } from '../journey.ts'
import type { Application } from './lay-down.ts'
import type { Visitor } from './visitor.ts'

/** From the home page to the receipt: a holder of an antiquity, who does not know which document it needs. */
export async function apply(holder: Visitor): Promise<Application> {
  await findDocument(holder)
  await holder.go(licencePages.start)
  await holder.choose(boxes.countryOfImport, holder.say.country('DK'))
  await holder.press(words.saveAndContinue)
  await describe(holder)
  await photograph(holder)
  await sayProvenance(holder)
  await submit(holder)
  return readReceipt(holder)
}

async function findDocument(holder: Visitor): Promise<void> {
  await holder.visit('/')
  await holder.go(licencePages.create)
  await holder.go(licencePages.notSure)
  await holder.tick(startWords.checkMadeInUnion, words.no)
  await holder.choose(startWords.checkCategory, holder.say(choiceWords.categoryC))
  await holder.tick(startWords.checkFromGround, words.yes)
  await holder.tick(startWords.checkMonument, words.no)
  await holder.fill(startWords.checkYear, '-450')
  await holder.fill(startWords.checkValue, '900')
  await holder.tick(startWords.checkPurpose, startWords.purposeStay)
  await holder.press(startWords.checkShow)
  await holder.reads(holder.say(startWords.answerLicence))
  await lookAt(holder)
  await holder.go(startWords.applyForLicence)
}

async function describe(holder: Visitor): Promise<void> {
  const { say, main } = holder
  await holder.reads(say(goodsWords.lead))
  await lookAt(holder)
  const name = new RegExp(`^${say(goodsWords.describeOne, { good: '' }).trim()}`)
  await holder.hands.press(main.getByRole('link', { name }).first())
  await holder.choose(boxes.category, say(choiceWords.categoryC))
  await holder.fill(boxes.taric, '9705 10 00 12')
  await holder.choose(boxes.type, say(choiceWords.typeCeramic))
  await holder.fill(boxes.title, 'Red-figure lekythos')
  await holder.fill(boxes.subject, 'A woman with a mirror')
  await holder.fill(boxes.materials, 'clay')
  await holder.fill(boxes.techniques, 'red-figure painting')
  await holder.fill(boxes.description, 'The lip was broken and has been put together.')
  await holder.tick(boxes.datingKind, boxes.kindYear)
  await holder.fill(boxes.year, '450')
  await holder.choose(boxes.era, say(boxes.bc))
  await holder.fill(boxes.maker, 'Unknown')
  await holder.fill(boxes.origin, 'Egypt')
  await holder.fill(boxes.customsValue, '900')
  const euro = holder.labelled(boxes.currency).locator('option[value="EUR"]')
  await holder.choose(boxes.currency, (await euro.textContent()) ?? '')
  await holder.press(words.saveAndContinue)
}

const sides = ['front', 'back', 'three-quarter', 'left', 'right', 'top', 'bottom'] as const

const views = {
  front: choiceWords.viewFront,
  back: choiceWords.viewBack,
  'three-quarter': choiceWords.viewThreeQuarter,
  left: choiceWords.viewLeft,
  right: choiceWords.viewRight,
  top: choiceWords.viewTop,
  bottom: choiceWords.viewBottom,
} as const

async function photograph(holder: Visitor): Promise<void> {
  const { say, main, hands } = holder
  await hands.attach(holder.labelled(words.uploadLabel), await Promise.all(sides.map(drawPhotograph)))
  await holder.press(words.upload)
  await main
    .locator('img')
    .nth(sides.length - 1)
    .waitFor()
  const shown = main.getByLabel(say(boxes.view), { exact: true })
  for (const [index, side] of sides.entries()) await hands.choose(shown.nth(index), say(views[side]))
  await holder.tick(boxes.isThreeDimensional, words.yes)
  for (const question of [boxes.hasMarks, boxes.hasDistinguishingFeatures, boxes.hasInscriptions])
    await holder.tick(question, words.no)
  await holder.fill(boxes.shape, 'cylindrical')
  await holder.fill(boxes.weight, '0,4')
  await holder.fill(boxes.height, '31,5')
  await holder.press(words.saveAndContinue)
}

async function sayProvenance(holder: Visitor): Promise<void> {
  const { say, main } = holder
  if ((await holder.named('link', goodsWords.goOn).count()) > 0) await holder.go(goodsWords.goOn)
  await holder.choose(boxes.countryOfInterest, say.country('EG'))
  await holder.tick(boxes.basis, boxes.basisA)
  await holder.tick(boxes.exportPermit, boxes.permitNotRequired)
  await holder.fill(boxes.noPermitReason, 'It left the country in 1931 with the licence of its time.')
  await holder.press(words.saveAndContinue)
  await main.getByRole('radiogroup', { name: say(boxes.rejectedBeforeQuestion) }).waitFor()
}

async function submit(holder: Visitor): Promise<void> {
  const { say, main, hands } = holder
  await holder.tick(boxes.rejectedBeforeQuestion, boxes.rejectedNo)
  await holder.press(words.saveAnswer)
  await holder.reads(say(words.readyTitle))
  await holder.go(words.goToSign)
  await hands.tick(main.getByLabel(say(words.declareTick), { exact: true }))
  await holder.press(words.sign)
  await holder.reads(say(now.receivedTitle))
  await holder.reads(say(following.whyTitle))
  await lookAt(holder)
}

async function readReceipt({ page, main }: Visitor): Promise<Application> {
  const text = (await main.textContent()) ?? ''
  const id = new URL(page.url()).pathname.split('/')[2] ?? ''
  return { id, number: /ICGL\.DK\.\d{4}\.\d{7}/.exec(text)?.[0] ?? '' }
}

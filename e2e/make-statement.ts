import { expect } from 'vitest'
import { boxWords as boxes } from '../src/licensing/documents/boxes/words.ts'
import { words } from '../src/licensing/documents/words.ts'
import { choiceWords } from '../src/licensing/goods/words.ts'
import { statementPages } from '../src/licensing/importer-statements/words/pages.ts'
import { startWords } from '../src/licensing/importer-statements/words/start.ts'
import { statusLook } from '../src/licensing/words.ts'
import { sayIn } from '../src/platform/words/index.ts'
import { drawPhotograph } from './draw-photograph.ts'
import { mouse } from './hands.ts'
import { type Journey, lookAt } from './journey.ts'
import { on } from './on-page.ts'

/** What became of the statement: where it is shown, and what a check asks for. */
export interface MadeStatement {
  readonly address: string
  readonly number: string
  readonly code: string
}

/**
 * Makes an importer statement of a real object, Carnegie Museum of Art 2006.83.10 (CC0): from the start page to the
 * signature; `confirm` proves the second factor anew when it is asked for.
 */
export async function makeStatement(journey: Journey, confirm: () => Promise<void>): Promise<MadeStatement> {
  await startDraft(journey)
  await describeGood(journey)
  await addPhotographs(journey)
  await sayProvenance(journey)
  return sign(journey, confirm)
}

/** A day that is plausible whenever this runs. */
function inAMonth(): string {
  return new Date(Date.now() + 2_592_000_000).toISOString().slice(0, 10)
}

async function startDraft(journey: Journey): Promise<void> {
  const { page, system } = journey
  const { say, press, fill, choose, main, named } = on(journey)
  await page.goto(`${system.licensing}/importer-statements/new`)
  await lookAt(journey)
  await journey.hands.press(named('link', startWords.start).or(named('button', startWords.start)))
  await choose(boxes.countryOfImport, say.country('DK'))
  await press(words.showOffices)
  await choose(boxes.customsOffice, await firstOffice(journey))
  if (journey.hands === mouse) await fill(boxes.plannedImportDate, inAMonth())
  await fill(boxes.localReference, 'LAGER 7 <b>"\'; drop table good; --')
  await lookAt(journey)
  await press(words.saveAndContinue)
  await main.getByLabel(say(boxes.taric), { exact: true }).waitFor()
}

async function firstOffice({ page, language }: Journey): Promise<string> {
  const select = page.getByRole('main').getByLabel(sayIn(language)(boxes.customsOffice), { exact: true })
  await select.locator('option', { hasText: 'Københavns Lufthavn' }).first().waitFor({ state: 'attached' })
  const texts = await select.locator('option').allTextContents()
  return texts.find(text => text.includes('Københavns Lufthavn')) ?? ''
}

async function describeGood(journey: Journey): Promise<void> {
  const { say, press, fill, choose, main, tick } = on(journey)
  await lookAt(journey)
  await choose(boxes.category, say(choiceWords.categoryGiii))
  await fill(boxes.taric, '9702 10 00 00')
  await choose(boxes.type, say(choiceWords.typePrint))
  await fill(boxes.title, 'John Trenchard, Esq.')
  await fill(boxes.subject, 'Portrait of a Member of Parliament')
  await fill(boxes.materials, 'ink, paper')
  await fill(boxes.techniques, 'etching, aquatint')
  await fill(boxes.description, 'Half-length portrait in an oval; slight foxing in the lower margin.')
  await tick(boxes.datingKind, boxes.kindYear)
  await fill(boxes.year, '1794')
  await fill(boxes.maker, 'Joseph Singleton, after Ozias Humphrey')
  await fill(boxes.origin, 'London')
  await fill(boxes.customsValue, '24500')
  await choose(boxes.currency, await euro(journey))
  await press(words.saveAndContinue)
  await main.getByLabel(say(words.uploadLabel), { exact: true }).waitFor()
}

async function euro({ page, language }: Journey): Promise<string> {
  const select = page.getByRole('main').getByLabel(sayIn(language)(boxes.currency), { exact: true })
  return (await select.locator('option[value="EUR"]').textContent()) ?? ''
}

async function addPhotographs(journey: Journey): Promise<void> {
  const { say, press, fill, main, tick } = on(journey)
  const { hands } = journey
  const executable = {
    name: 'front.jpg',
    mimeType: 'image/jpeg',
    buffer: Buffer.from(`\x7fELF${'x'.repeat(500)}`),
  }
  const upload = main.getByLabel(say(words.uploadLabel), { exact: true })
  await hands.attach(upload, [executable])
  await press(words.upload)
  await main.getByRole('alert').first().waitFor()
  await lookAt(journey)
  await hands.attach(upload, [await drawPhotograph('front'), await drawPhotograph('back')])
  await press(words.upload)
  await main.locator('img').nth(1).waitFor()
  expect(await main.locator('img').count()).toBe(2)
  const views = main.getByLabel(say(boxes.view), { exact: true })
  await hands.choose(views.nth(0), say(choiceWords.viewFront))
  await hands.choose(views.nth(1), say(choiceWords.viewBack))
  await tick(boxes.isThreeDimensional, words.no)
  for (const question of [boxes.hasMarks, boxes.hasDistinguishingFeatures, boxes.hasInscriptions]) {
    await tick(question, words.no)
  }
  await fill(boxes.shape, 'rectangular')
  await fill(boxes.weight, '0,3')
  await fill(boxes.height, '35,5')
  await fill(boxes.width, '27,9')
  await lookAt(journey)
  await press(words.saveAndContinue)
  await main.getByLabel(say(boxes.countryOfInterest), { exact: true }).waitFor()
}

async function sayProvenance(journey: Journey): Promise<void> {
  const { say, press, choose, main, tick } = on(journey)
  await lookAt(journey)
  await choose(boxes.countryOfInterest, say.country('GB'))
  await tick(boxes.basis, boxes.basisA)
  await tick(boxes.exportPermit, boxes.permitNotRequired)
  await press(words.saveAndContinue)
  await main.getByText(say(words.readyTitle)).first().waitFor()
  await lookAt(journey)
}

async function sign(journey: Journey, confirm: () => Promise<void>): Promise<MadeStatement> {
  const { page, complaints, hands } = journey
  const { say, press, go, main } = on(journey)
  await go(words.goToSign)
  await main.getByRole('heading', { name: say(statementPages.signTitle) }).waitFor()
  await lookAt(journey)
  await press(words.sign)
  await main.getByRole('alert').first().waitFor()
  await lookAt(journey)
  await hands.tick(main.getByLabel(say(words.declareTick), { exact: true }))
  await press(words.sign)
  await page.waitForURL(/registered|confirm|sign-in|interaction/)
  if (!page.url().includes('registered')) {
    await confirm()
    await main.getByRole('heading', { name: say(statementPages.signTitle) }).waitFor()
    if (!(await main.getByLabel(say(words.declareTick), { exact: true }).isChecked())) {
      await hands.tick(main.getByLabel(say(words.declareTick), { exact: true }))
    }
    await press(words.sign)
  }
  await main.getByText(statusLook(say, 'VALID').label, { exact: true }).first().waitFor()
  await lookAt(journey)
  const text = (await main.textContent()) ?? ''
  expect(complaints).toEqual([])
  return {
    address: page.url().split('?')[0] ?? '',
    number: /ICGS\.DK\.\d{4}\.\d{7}/.exec(text)?.[0] ?? '',
    code: new RegExp(`${say(words.checkCode)}\\s*([A-Z0-9]{5}-[A-Z0-9]{5})`).exec(text)?.[1] ?? '',
  }
}

import { expect } from 'vitest'
import { words } from '../src/licensing/roles/words.ts'
import { sayIn } from '../src/platform/words/index.ts'
import { type Journey, lookAt, lookAtErrors } from './journey.ts'

/** Chapter 3 of the guide: asks for the role by creating a firm that was not found. */
export async function askToBeHolder(journey: Journey, firm: Firm): Promise<void> {
  await chooseOperatorRole(journey)
  await searchInVain(journey, firm)
  await fillOperator(journey, firm)
  await sendRequest(journey, firm)
}

/** The firm that is to be created. */
export interface Firm {
  readonly name: string
  readonly country: string
  readonly eori: string
}

async function chooseOperatorRole(journey: Journey): Promise<void> {
  const { page, labels, hands } = journey
  await page.getByRole('heading', { name: labels.chooseRole, level: 1 }).waitFor()
  for (const choice of [labels.operator, labels.authority, labels.otherBody]) {
    await page.getByRole('main').getByText(choice, { exact: true }).first().waitFor()
  }
  await page.getByText(labels.holder).first().waitFor()
  await lookAt(journey)
  await hands.press(page.getByRole('main').getByRole('link', { name: labels.operator, exact: true }))
}

async function searchInVain(journey: Journey, firm: Firm): Promise<void> {
  const { page, labels, hands } = journey
  await page.getByRole('heading', { name: labels.selectOperator, level: 1 }).waitFor()
  await lookAt(journey)
  expect(await page.getByText(labels.createOperator, { exact: true }).count()).toBe(0)
  await hands.choose(page.getByLabel(labels.country, { exact: true }), firm.country)
  await hands.type(page.getByLabel(labels.search, { exact: true }), firm.name)
  await hands.choose(page.getByLabel(labels.section, { exact: true }), labels.holderOfTheGoods)
  await hands.choose(page.getByLabel(labels.activityType, { exact: true }), labels.holderOfTheGoods)
  await hands.press(page.getByRole('button', { name: labels.search, exact: true }))
  await page.getByText(labels.createOperator, { exact: true }).first().waitFor()
  await lookAt(journey)
  await hands.press(page.getByText(labels.createOperator, { exact: true }).first())
}

async function fillOperator(journey: Journey, firm: Firm): Promise<void> {
  const { page, labels, hands, language } = journey
  await page.getByText(labels.operatorDetails, { exact: true }).first().waitFor()
  await lookAt(journey)
  await lookAtErrors(journey, labels.createOperatorButton)
  const main = page.getByRole('main')
  const say = sayIn(language)
  await hands.tick(main.getByLabel(say(words.kindFirm), { exact: true }))
  await hands.type(main.getByLabel(say(words.name), { exact: true }), firm.name)
  await hands.type(main.getByLabel(say(words.street), { exact: true }), 'Bredgade 12')
  await hands.type(main.getByLabel(say(words.postalCode), { exact: true }), '1260')
  await hands.type(main.getByLabel(say(words.city), { exact: true }), 'København K')
  await hands.press(main.getByRole('button', { name: labels.addAddress, exact: true }))
  await fillSecondAddress(journey)
  await fillIdentifier(journey, firm)
  await fillActivity(journey)
}

async function fillSecondAddress({ page, labels, hands, language }: Journey): Promise<void> {
  const main = page.getByRole('main')
  const say = sayIn(language)
  await hands.type(main.getByLabel(say(words.street), { exact: true }).nth(1), 'Kalvebod Brygge 1')
  await hands.type(main.getByLabel(say(words.postalCode), { exact: true }).nth(1), '1560')
  await hands.type(main.getByLabel(say(words.city), { exact: true }).nth(1), 'København V')
  await hands.tick(main.getByRole('radio', { name: new RegExp(labels.mainAddress) }).first())
}

async function fillIdentifier({ page, labels, hands, language }: Journey, firm: Firm): Promise<void> {
  const main = page.getByRole('main')
  const say = sayIn(language)
  const types = main.getByLabel(say(words.identifierType), { exact: true })
  if ((await types.count()) === 0) {
    await hands.press(main.getByRole('button', { name: labels.addIdentifier, exact: true }))
  }
  await main.getByRole('button', { name: labels.addIdentifier, exact: true }).waitFor()
  const offered = await types.first().locator('option').allTextContents()
  expect(offered.find(text => [labels.national, labels.eori].includes(text))).toBe(labels.national)
  await hands.choose(types.first(), labels.eori)
  const numbers = main.getByLabel(say(words.identifierValue), { exact: true })
  await hands.type(numbers.first(), firm.eori)
}

async function fillActivity({ page, labels, hands }: Journey): Promise<void> {
  const main = page.getByRole('main')
  await hands.choose(main.getByLabel(labels.chapter, { exact: true }), labels.importOfGoods)
  await hands.choose(main.getByLabel(labels.section, { exact: true }), labels.holderOfTheGoods)
  await hands.choose(main.getByLabel(labels.activity, { exact: true }), labels.holderOfTheGoods)
  await hands.tick(main.getByRole('radiogroup', { name: labels.activityAddress }).getByRole('radio').first())
  await hands.tick(main.getByLabel(labels.displayYes, { exact: true }))
}

async function sendRequest(journey: Journey, firm: Firm): Promise<void> {
  const { page, labels, hands } = journey
  await hands.press(
    page.getByRole('main').getByRole('button', { name: labels.createOperatorButton, exact: true }),
  )
  await page
    .getByRole('heading', { name: `${labels.confirmFor} ${firm.name}` })
    .first()
    .waitFor()
  await page.getByText('Slots- og Kulturstyrelsen').filter({ visible: true }).first().waitFor()
  await lookAt(journey)
  await hands.press(
    page.getByRole('button', { name: labels.sendRequest, exact: true }).filter({ visible: true }),
  )
  await page
    .getByText(/er sendt|has been sent|is sent/)
    .first()
    .waitFor()
  await lookAt(journey)
}

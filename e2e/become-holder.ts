import { expect } from 'vitest'
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
  const { page, labels } = journey
  await page.getByRole('heading', { name: labels.chooseRole, level: 1 }).waitFor()
  for (const choice of [labels.operator, labels.authority, labels.otherBody]) {
    await page.getByRole('main').getByText(choice, { exact: true }).first().waitFor()
  }
  await page.getByText(labels.holder).first().waitFor()
  await lookAt(journey)
  await page.getByRole('main').getByRole('link', { name: labels.operator, exact: true }).click()
}

async function searchInVain(journey: Journey, firm: Firm): Promise<void> {
  const { page, labels } = journey
  await page.getByRole('heading', { name: labels.selectOperator, level: 1 }).waitFor()
  await lookAt(journey)
  expect(await page.getByText(labels.createOperator, { exact: true }).count()).toBe(0)
  await page.getByLabel(labels.country, { exact: true }).selectOption({ label: firm.country })
  await page.getByLabel(labels.search, { exact: true }).fill(firm.name)
  await page.getByLabel(labels.section, { exact: true }).selectOption({ label: labels.holderOfTheGoods })
  await page.getByLabel(labels.activityType, { exact: true }).selectOption({ label: labels.holderOfTheGoods })
  await page.getByRole('button', { name: labels.search, exact: true }).click()
  await page.getByText(labels.createOperator, { exact: true }).first().waitFor()
  await lookAt(journey)
  await page.getByText(labels.createOperator, { exact: true }).first().click()
}

async function fillOperator(journey: Journey, firm: Firm): Promise<void> {
  const { page, labels } = journey
  await page.getByText(labels.operatorDetails, { exact: true }).first().waitFor()
  await lookAt(journey)
  await lookAtErrors(journey, labels.createOperatorButton)
  const main = page.getByRole('main')
  await main.getByLabel(/^(Et firma|A firm)/).check()
  await main.getByLabel(/^(Navn|Name)$/).fill(firm.name)
  await main.getByLabel(/^(Vej og nummer|Street and number)$/).fill('Bredgade 12')
  await main.getByLabel(/^(Postnummer|Postal code|Postcode)$/).fill('1260')
  await main.getByLabel(/^(By|City|Town or city)$/).fill('København K')
  await main.getByRole('button', { name: labels.addAddress, exact: true }).click()
  await fillSecondAddress(journey)
  await fillIdentifier(journey, firm)
  await fillActivity(journey)
}

async function fillSecondAddress({ page, labels }: Journey): Promise<void> {
  const main = page.getByRole('main')
  await main
    .getByLabel(/^(Vej og nummer|Street and number)$/)
    .nth(1)
    .fill('Kalvebod Brygge 1')
  await main
    .getByLabel(/^(Postnummer|Postal code|Postcode)$/)
    .nth(1)
    .fill('1560')
  await main
    .getByLabel(/^(By|City|Town or city)$/)
    .nth(1)
    .fill('København V')
  await main
    .getByRole('radio', { name: new RegExp(labels.mainAddress) })
    .first()
    .check({ force: true })
}

async function fillIdentifier({ page, labels }: Journey, firm: Firm): Promise<void> {
  const main = page.getByRole('main')
  const types = main.getByLabel(/^(Identifikator|Identifier)$/)
  if ((await types.count()) === 0) {
    await main.getByRole('button', { name: labels.addIdentifier, exact: true }).click()
  }
  await main.getByRole('button', { name: labels.addIdentifier, exact: true }).waitFor()
  const offered = await types.first().locator('option').allTextContents()
  expect(offered.find(text => [labels.national, labels.eori].includes(text))).toBe(labels.national)
  await types.first().selectOption({ label: labels.eori })
  const numbers = main.getByLabel(/^(Nummer|Number)$/)
  await numbers.first().fill(firm.eori)
}

async function fillActivity({ page, labels }: Journey): Promise<void> {
  const main = page.getByRole('main')
  await main.getByLabel(labels.chapter, { exact: true }).selectOption({ label: labels.importOfGoods })
  await main.getByLabel(labels.section, { exact: true }).selectOption({ label: labels.holderOfTheGoods })
  await main.getByLabel(labels.activity, { exact: true }).selectOption({ label: labels.holderOfTheGoods })
  await main
    .getByRole('radiogroup', { name: labels.activityAddress })
    .getByRole('radio')
    .first()
    .check({ force: true })
  await main.getByLabel(labels.displayYes, { exact: true }).check()
}

async function sendRequest(journey: Journey, firm: Firm): Promise<void> {
  const { page, labels } = journey
  await page.getByRole('main').getByRole('button', { name: labels.createOperatorButton, exact: true }).click()
  await page
    .getByRole('heading', { name: `${labels.confirmFor} ${firm.name}` })
    .first()
    .waitFor()
  await page.getByText('Slots- og Kulturstyrelsen').first().waitFor()
  await lookAt(journey)
  await page.getByRole('button', { name: labels.sendRequest, exact: true }).click()
  await page
    .getByText(/er sendt|has been sent|is sent/)
    .first()
    .waitFor()
  await lookAt(journey)
}

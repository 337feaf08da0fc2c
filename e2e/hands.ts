import type { Locator, Page } from 'playwright-core'

/** How a person works a page: with a mouse, or with the keyboard alone. */
export interface Hands {
  /** Follows a link, presses a button, opens a fold. */
  press(what: Locator): Promise<void>
  type(where: Locator, text: string): Promise<void>
  /** Ticks a box or chooses a radio button. */
  tick(what: Locator): Promise<void>
  /** Chooses from a list by what is shown. */
  choose(from: Locator, option: string): Promise<void>
  attach(where: Locator, files: Parameters<Locator['setInputFiles']>[0]): Promise<void>
}

/** Pointing and clicking. */
export const mouse: Hands = {
  press: what => what.click(),
  type: (where, text) => where.fill(text),
  tick: what => what.check({ force: true }),
  choose: async (from, option) => void (await from.selectOption({ label: option })),
  attach: (where, files) => where.setInputFiles(files),
}

const MOST_STEPS = 400

/** Nothing but Tab, arrows, Enter, Space and letters; throws where something cannot be reached. */
export function keyboardOf(page: Page): Hands {
  const reach = async (what: Locator) => {
    await what.waitFor({ state: 'attached' })
    for (let step = 0; step < MOST_STEPS; step += 1) {
      if (await isFocused(what)) return
      await page.keyboard.press('Tab')
    }
    throw new Error(`cannot be reached by Tab: ${what}`)
  }
  return {
    press: async what => {
      await reach(what)
      await page.keyboard.press('Enter')
    },
    type: async (where, text) => {
      await reach(where)
      await page.keyboard.press('Control+A')
      await page.keyboard.type(text)
    },
    tick: async what => {
      if (await what.isChecked()) return
      if ((await what.getAttribute('type')) === 'radio') return chooseRadio(page, what)
      await reach(what)
      await page.keyboard.press('Space')
    },
    choose: async (from, option) => {
      await reach(from)
      await stepThrough(page, from, option)
    },
    // The list of files that opens then belongs to the machine, not to the page.
    attach: async (where, files) => {
      await reach(where)
      await where.setInputFiles(files)
    },
  }
}

async function isFocused(what: Locator): Promise<boolean> {
  return what.evaluate(element => element === document.activeElement)
}

/** Tab stops once at a group of radio buttons; the arrows lead on within it. */
async function chooseRadio(page: Page, what: Locator): Promise<void> {
  const name = await what.getAttribute('name')
  for (let step = 0; step < MOST_STEPS; step += 1) {
    if (await page.evaluate(group => document.activeElement?.getAttribute('name') === group, name)) break
    await page.keyboard.press('Tab')
  }
  await page.keyboard.press('Space')
  for (let step = 0; step < 40 && !(await what.isChecked()); step += 1) await page.keyboard.press('ArrowDown')
  if (!(await what.isChecked())) throw new Error(`cannot be chosen by the arrows: ${what}`)
}

async function stepThrough(page: Page, from: Locator, option: string): Promise<void> {
  await page.keyboard.press('Home')
  for (let step = 0; step < MOST_STEPS; step += 1) {
    if ((await from.locator('option:checked').textContent()) === option) return
    await page.keyboard.press('ArrowDown')
  }
  throw new Error(`not in the list: ${option}`)
}

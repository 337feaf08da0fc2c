import { createHash } from 'node:crypto'
import type { Browser } from 'playwright-core'
import type { MadeStatement } from '../../e2e/make-statement.ts'
import type { Addresses } from '../../e2e/start-system.ts'
import {
  approve,
  arrive,
  askToBeHolderOf,
  askToBeOfficer,
  comeBack,
  type Person,
  seeUsers,
} from './people.ts'
import { countPhotographs, fetchPdf, register } from './statements.ts'
import type { Trial } from './try-pages.ts'

/** Everybody who works with the installation on a server, and what they made. */
export interface Life {
  readonly administrator: Person
  readonly officer: Person
  readonly holder: Person
  readonly statement: MadeStatement
  /** SHA-256 of its sealed PDF. */
  readonly pdf: string
}

/** The first administrator arrives where FIRST_ADMINISTRATOR names them. */
export async function beginAdministrator(trial: Trial, browser: Browser, system: Addresses): Promise<Person> {
  const administrator = await trial.see(
    'in Chromium, by the public names: the first administrator creates an account, adds an authenticator, signs in',
    () => arrive(browser, system, 'Ida'),
  )
  await trial.see('they are system administrator', () => seeUsers(administrator))
  return administrator
}

/** The first officer and the first holder arrive, and a statement is registered. */
export async function beginLife(trial: Trial, browser: Browser, administrator: Person): Promise<Life> {
  const { system } = administrator.journey
  const officer = await trial.see('the first officer asks, the administrator approves', async () => {
    const arrived = await arrive(browser, system, 'Otto')
    await askToBeOfficer(arrived)
    await approve(administrator, arrived, 'approveUser')
    return arrived
  })
  const holder = await trial.see('a holder asks with a new firm, the officer approves both', async () => {
    const arrived = await arrive(browser, system, 'Hanne')
    await askToBeHolderOf(arrived, 'Galleri Bredgade ApS', 'DK45678901')
    await approve(officer, arrived, 'approveBoth')
    return arrived
  })
  const statement = await trial.see('the holder registers a statement with two photographs', () =>
    register(holder),
  )
  const pdf = await trial.see('its PDF is sealed, with this SHA-256', () => digestOfPdf(holder, statement))
  return { administrator, officer, holder, statement, pdf }
}

async function digestOfPdf(holder: Person, statement: MadeStatement): Promise<string> {
  const { bytes, verdict } = await fetchPdf(holder, statement)
  if (!verdict.valid) throw new Error(`the seal of ${statement.number} is not valid`)
  return createHash('sha256').update(bytes).digest('hex')
}

/** After a restore: everybody signs in, and what was made is there. */
export async function seeLife(trial: Trial, browser: Browser, life: Life): Promise<Life> {
  const back = await trial.see('all three sign in by their authenticator codes', async () => ({
    administrator: await comeBack(browser, life.administrator),
    officer: await comeBack(browser, life.officer),
    holder: await comeBack(browser, life.holder),
  }))
  await trial.see('the administrator is still administrator', () => seeUsers(back.administrator))
  await trial.see('the sealed PDF is the same, byte by byte, and its seal valid', async () => {
    const digest = await digestOfPdf(back.holder, life.statement)
    if (digest !== life.pdf) throw new Error('the PDF is another one')
  })
  await trial.see('both photographs are shown', async () => {
    const shown = await countPhotographs(back.holder.journey, life.statement)
    if (shown < 2) throw new Error(`${shown} photographs`)
  })
  await trial.see('another statement is registered', () => register(back.holder))
  return { ...life, ...back }
}

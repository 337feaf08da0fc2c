import { seedOperators, seedRole } from '../../../../development/seed-register.ts'
import type { MovableClock } from '../../../platform/clock.ts'
import type { Mail } from '../../../platform/mail/index.ts'
import type { Visitor } from '../../../platform/testing/visitor.ts'
import { roleWorkers } from '../jobs.ts'
import { personOfAccount, signIn, startPages } from './start-pages.tsx'
import { openTestWorkplace } from './test-workplace.ts'

/** The register with the operators of the evaluation, a Danish and a German officer, and its pages. */
export interface TestRegister {
  readonly mails: readonly Mail[]
  readonly clock: MovableClock
  readonly officer: Visitor
  readonly german: Visitor
  /** A browser in which an account is signed in. */
  visit(accountId: string, language?: string): Promise<Visitor>
  /** A browser in which nobody is signed in. */
  visitAsStranger(): Promise<Visitor>
  stop(): Promise<void>
}

export async function startRegister(): Promise<TestRegister> {
  const { workplace, database, mails, clock } = await openTestWorkplace()
  await workplace.queue.start(roleWorkers(workplace))
  const server = await startPages(workplace)
  await seedOperators(workplace)
  await seedOperators(workplace)
  const visit = (accountId: string, language = 'da') => signIn(workplace, server, { accountId, language })
  const officerOf = async (accountId: string, authority: string) => {
    const role = { kind: 'authority-officer', authority } as const
    await seedRole(workplace, { person: personOfAccount(accountId), role, isAdministrator: true })
    return visit(accountId)
  }
  return {
    mails,
    clock,
    officer: await officerOf('olga.officer', 'DK-CENTRAL'),
    german: await officerOf('gerd.berlin', 'DE-CENTRAL'),
    visit,
    visitAsStranger: async () => {
      const visitor = await visit('nobody')
      visitor.cookies.clear()
      return visitor
    },
    stop: async () => {
      await workplace.queue.stop()
      await server.close()
      await database.close()
    },
  }
}

/** A gallery as the form for a new operator sends it. */
export const galleryForm = {
  kind: 'firm',
  name: 'Kunst & Ting ApS',
  'addresses.0.street': 'Nygade 1',
  'addresses.0.postalCode': '7100',
  'addresses.0.city': 'Vejle',
  'addresses.0.country': 'DK',
  mainAddress: '0',
  'identifiers.0.type': 'eori',
  'identifiers.0.value': 'dk 44 55 66 77',
  chapter: 'import-of-cultural-goods',
  section: 'holder-of-the-goods',
  activity: 'holder-of-the-goods',
  activityAddress: '0',
  display: 'displayed',
}

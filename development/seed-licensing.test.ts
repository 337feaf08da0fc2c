import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { theClock } from '../src/licensing/actor.ts'
import { findRolesOf } from '../src/licensing/roles/actions/find-roles-of.ts'
import { openTestWorkplace, type TestWorkplace } from '../src/licensing/roles/testing/test-workplace.ts'
import { licensingWorkers } from '../src/licensing/workers.ts'
import { perform } from '../src/platform/perform.ts'
import { evaluationPeople } from './people.ts'

let opened: TestWorkplace

beforeAll(async () => {
  vi.stubEnv('EVALUATION_STATEMENTS', '0')
  opened = await openTestWorkplace()
  await opened.workplace.queue.start(licensingWorkers(opened.workplace))
  const { seedLicensing } = await import('./seed-licensing.ts')
  await seedLicensing(opened.workplace)
  await seedLicensing(opened.workplace)
})

afterAll(async () => {
  vi.unstubAllEnvs()
  await opened.workplace.queue.stop()
  await opened.database.close()
})

async function rolesOf(accountId: string) {
  const found = await perform(opened.workplace, findRolesOf, { actor: theClock, input: { accountId } })
  return found.ok ? found.value : []
}

test.each(evaluationPeople)('the $what has one role, however often the system starts', async ({ uid }) => {
  expect(await rolesOf(uid)).toHaveLength(1)
})

test('the gallery has applications that wait for it, for an officer and for the seal, and some that are decided', async () => {
  const found = await sql<{ status: string; flags: readonly string[] }>`
    select status, flags from document where type = 'ICG-L' order by status, created_at`.execute(
    opened.workplace.database.kysely,
  )
  expect(found.rows.map(({ status, flags }) => [status, ...flags].join(' '))).toEqual([
    'CONDITIONALLY_REJECTED',
    'DRAFT',
    'PARTIALLY_REJECTED',
    'SUBMITTED_FOR_DECISION',
    'SUBMITTED_FOR_DECISION READY_FOR_ESEAL',
    'VALID',
    'VALID',
  ])
})

test('one firm waits for its applicant to correct it, who is told by mail', async () => {
  const [role] = await rolesOf('napplic4')
  expect(role).toMatchObject({ status: 'requested', organisation: 'Antikvitetshuset Sandvig' })
  expect(role?.reason).toContain('EORI-nummer')
  const letters = () => opened.mails.filter(mail => mail.to === 'signe@antik-sandvig.example')
  await expect.poll(() => letters().length, { timeout: 20_000 }).toBe(1)
  expect(letters()[0]?.text).toContain(`http://localhost:3000/operators/${role?.operatorId}/correction`)
})

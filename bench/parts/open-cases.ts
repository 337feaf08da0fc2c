import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { seedSubmitted } from '../../development/seed-applications.ts'
import { openPerson } from '../../scripts/faults/open-person.ts'
import { timerWorkers } from '../../src/licensing/import-licences/timers/jobs.ts'
import type { LicensingWorkplace } from '../../src/licensing/workplace.ts'
import { DAY } from '../../src/platform/durations.ts'
import { timeOf } from '../frame.ts'
import { bringToYesterday, fillCases } from './fill-cases.ts'
import { openOnServer } from './open-on-server.ts'

/** How many cases a database gets. */
export interface Size {
  readonly open: number
  readonly closed: number
}

/** A database of cases as of yesterday, its clock not turned today; of every second one the officer's authority. */
export async function openCases(server: string, size: Size) {
  const { workplace, closables, url } = await openOnServer(server, `cases_${randomUUID().slice(0, 8)}`)
  const holderRole = { kind: 'holder', eori: 'DK12345674' } as const
  const holder = await openPerson(workplace, { accountId: 'nbench22', role: holderRole })
  const role = { kind: 'authority-officer', authority: 'DK-CENTRAL' } as const
  const officer = await openPerson(workplace, { accountId: 'nbench44', role })
  const authorityId = officer.role?.authorityId ?? ''
  const seed = { actor: holder, operatorId: holder.role?.operatorId ?? '', goods: 1 }
  const templateId = await seedSubmitted(workplace, seed)
  const database = workplace.database.kysely
  await fillCases(database, { ...size, templateId, authorityId, account: officer.accountId })
  const recount = await timeOf(() => recountAll(workplace))
  await bringToYesterday(database)
  const pick = (offset: number) => rowOf(workplace, authorityId, offset)
  const deep = await pick(Math.floor(size.open / 4))
  return { ...{ workplace, closables, url, officer, size, recount }, deep }
}

/** A filled database. */
export type Filled = Awaited<ReturnType<typeof openCases>>

/** Counts all clocks by the calendars of today, at an instant at which nothing else is to be done. */
async function recountAll(workplace: LicensingWorkplace): Promise<void> {
  const now = new Date(workplace.clock.now().getTime() - 60 * DAY)
  const work = timerWorkers({ ...workplace, clock: { now: () => now } })['turn-licence-clocks']
  await work?.({})
}

async function rowOf({ database }: LicensingWorkplace, authorityId: string, offset: number) {
  const { rows } = await sql<{ id: string; day: string }>`select document_id as id, next_day::text as day
    from application where authority_id = ${authorityId} and waits_for is not null
    order by next_day, document_id limit 1 offset ${offset}`.execute(database.kysely)
  const [row] = rows
  if (row === undefined) throw new Error(`no case at ${offset}`)
  return { ...row, cursor: `${row.day}.${row.id}` }
}

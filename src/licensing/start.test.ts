import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { seedStatements } from '../../development/seed-statements.ts'
import { createMovableClock } from '../platform/clock.ts'
import { readConfiguration } from '../platform/configuration.ts'
import { connectDatabase, type Database } from '../platform/database/connect.ts'
import { migrate } from '../platform/database/migrate.ts'
import { verifyHistory } from '../platform/history/verify-history.ts'
import { newSecret } from '../platform/identifiers.ts'
import { perform } from '../platform/perform.ts'
import { root } from '../platform/root.ts'
import { createOnServer } from '../platform/testing/test-databases.ts'
import { deleteDraft } from './documents/drafts/actions/delete-draft.ts'
import { listDocuments } from './documents/lists/actions/list-documents.ts'
import { retentionWorkers } from './documents/retention/jobs.ts'
import { personNamed, startPeople } from './importer-statements/testing/people.ts'
import { startLicensing } from './start.ts'

const DAY = 86_400_000
const role = `work_${newSecret(6).replace(/\W/g, '_').toLowerCase()}`
const directory = mkdtempSync(join(tmpdir(), 'licensing-'))
const clock = createMovableClock()
let owner: Database
let running: Awaited<ReturnType<typeof startLicensing>>

describe('attack F4, Kulturport on PostgreSQL with a role that owns nothing', () => {
  beforeAll(async () => {
    const ownerUrl = await createOnServer()
    owner = await connectDatabase({ url: ownerUrl })
    await migrate(owner, [join(root, 'src/licensing/migrations')])
    await owner.runScript(`create role ${role} login password 'work'; grant ${role} to current_user`)
    await sql`select grant_to_application(${role})`.execute(owner.kysely)
    const DATABASE_URL = Object.assign(new URL(ownerUrl), { username: role, password: 'work' }).href
    const read = readConfiguration({ DATABASE_URL, DATA_DIR: directory, LOG_LEVEL: 'silent' })
    if (!read.ok) throw new Error(read.problems.join())
    running = await startLicensing(read.configuration, clock)
  })
  afterAll(async () => {
    for (const closable of running.closables) await closable.close()
    await owner.runScript(`drop owned by ${role} cascade; drop role ${role}`)
    await owner.close()
    rmSync(directory, { recursive: true, force: true })
  })

  test('starts, drafts, signs, and erases what is due', async () => {
    const { workplace } = running
    const anna = personNamed(await startPeople(workplace), 'Anna')
    await seedStatements(workplace, { operatorId: anna.role?.operatorId ?? '', actor: anna, count: 2 })
    const listed = await perform(workplace, listDocuments, { actor: anna, input: {} })
    const statements = listed.ok ? listed.value.documents : []
    expect(new Set(statements.map(one => one.status))).toEqual(new Set(['DRAFT', 'VALID']))
    const id = statements.find(one => one.status === 'DRAFT')?.id
    expect(await perform(workplace, deleteDraft, { actor: anna, input: { id } })).toMatchObject({ ok: true })
    clock.moveBy(31 * DAY)
    await retentionWorkers(workplace)['erase-due']?.({})
    const verdict = await verifyHistory(workplace.database.kysely)
    expect(verdict).toMatchObject({ intact: true })
    expect(verdict.intact && verdict.erased).toBeGreaterThan(0)
  })

  test.each([
    [`update event set data = '{}'`, 'permission denied'],
    ['delete from event', 'permission denied'],
    ['truncate event', 'permission denied'],
    ['truncate event_head', 'permission denied'],
    ['delete from event_head', 'permission denied'],
    ['update event_head set seq = 0', 'only moves on'],
    [`update migration set digest = ''`, 'permission denied'],
    ['alter table event disable trigger all', 'must be owner'],
    ['alter table event_head disable trigger user', 'must be owner'],
    ['alter table cultural_good disable trigger user', 'must be owner'],
    ['alter table document disable trigger user', 'must be owner'],
    ['drop trigger event_is_append_only on event', 'must be owner'],
    ['drop table event cascade', 'must be owner'],
    ['alter table event owner to current_user', 'must be owner'],
    ['create rule quiet as on insert to event do instead nothing', 'must be owner'],
    [
      `create or replace function refuse_event_change() returns trigger language sql as 'select null'`,
      'permission denied',
    ],
    [`create function erase_events(integer) returns void language sql as ''`, 'permission denied'],
    ['drop function erase_events(bigint) cascade', 'must be owner'],
    ['alter function erase_events(bigint) reset all', 'must be owner'],
    ['set session_replication_role = replica', 'permission denied'],
    ['grant update on event to current_user', ''],
    [
      'create trigger first before insert on event for each row execute function refuse_emptying()',
      'permission denied',
    ],
  ])('may not %s', async (change, refusal) => {
    const attempt = running.workplace.database.runScript(change)
    if (refusal === '') await attempt
    else await expect(attempt).rejects.toThrow(refusal)
    await expect(running.workplace.database.runScript('delete from event')).rejects.toThrow()
    expect(await verifyHistory(running.workplace.database.kysely)).toMatchObject({ intact: true })
  })
})

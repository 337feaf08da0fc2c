import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createMovableClock, type MovableClock } from '../../../platform/clock.ts'
import type { Database } from '../../../platform/database/connect.ts'
import { openDecoders } from '../../../platform/decoding/index.ts'
import { openFileStore } from '../../../platform/files/index.ts'
import { openQueue } from '../../../platform/jobs/queue.ts'
import { openLog } from '../../../platform/log.ts'
import type { Mail } from '../../../platform/mail/index.ts'
import { loadSeal, openSeals } from '../../../platform/pdf/index.ts'
import { root } from '../../../platform/root.ts'
import { startTestDatabase } from '../../../platform/testing/start-database.ts'
import { openTestAuthority } from '../../../platform/time-stamps/index.ts'
import { openTypesetter } from '../../../platform/typesetting/index.ts'
import { documentKinds, fileOwners } from '../../app.ts'
import { sealPaper } from '../../import-licences/papers/seal-paper.ts'
import type { LicensingWorkplace } from '../../workplace.ts'

/** A workplace on a fresh database; mails are kept in a list. */
export interface TestWorkplace {
  readonly workplace: LicensingWorkplace
  readonly database: Database
  readonly clock: MovableClock
  readonly mails: Mail[]
}

const log = openLog({ name: 'test', level: 'silent' })
// One for all workplaces: their processes end with the one that runs the tests.
const decoders = openDecoders(log)
const typesetter = openTypesetter(log)

/** Opens a workplace with all migrations of Kulturport, now or at an instant; the queue is not started. */
export async function openTestWorkplace(startsAt?: Date): Promise<TestWorkplace> {
  const database = await startTestDatabase([join(root, 'src/licensing/migrations')])
  const clock = createMovableClock(startsAt === undefined ? 0 : startsAt.getTime() - Date.now())
  const directory = await mkdtemp(join(tmpdir(), 'kulturport-test-'))
  const mails: Mail[] = []
  const seal = { dataDirectory: directory, evaluation: true, commonName: 'Test', now: clock.now() }
  const services = {
    kinds: documentKinds,
    fileOwners,
    decoders,
    typesetter,
    files: await openFileStore({ directory }),
    quotas: { drafts: 500, bytes: 1_000_000_000 },
    seal: await loadSeal(seal),
    authoritySeals: openSeals({
      ...{ directory: undefined, passphrase: undefined, dataDirectory: directory, evaluation: true },
      now: () => clock.now(),
    }),
    timeStamps: await openTestAuthority({ dataDirectory: directory, now: () => clock.now() }),
    sealLicence: sealPaper,
    renewStampsAfterDays: 1095,
    post: { send: async (mail: Mail) => void mails.push(mail), close: async () => undefined },
    publicUrl: 'http://localhost:3000',
    loginUrl: 'http://localhost:3001',
    mode: 'evaluation' as const,
  }
  const queue = openQueue(database, log)
  return { workplace: { database, queue, clock, log, services }, database, clock, mails }
}

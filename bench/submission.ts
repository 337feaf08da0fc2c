import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { must } from '../scripts/faults/must.ts'
import { openPerson } from '../scripts/faults/open-person.ts'
import { registerOne, takePictures } from '../scripts/faults/register-one.ts'
import { startPostgres } from '../scripts/postgres-for-tests.ts'
import { getDocument } from '../src/licensing/documents/actions/get-document.ts'
import { sealDocument } from '../src/licensing/documents/signing/seal-document.ts'
import { startLicensing } from '../src/licensing/start.ts'
import { readConfiguration } from '../src/platform/configuration.ts'
import { perform } from '../src/platform/perform.ts'
import { type Bench, interleave, timeOf } from './frame.ts'

const ROUNDS = 15
const SEAL_LIMIT = 100
/** As a telephone takes them. */
const picture = { width: 3000, height: 2000 }

/** A statement from the first save to the sealed document, on both databases. */
export const submission: Bench = {
  name: 'submission',
  run: async report => {
    const postgres = await startPostgres()
    const folder = mkdtempSync(join(tmpdir(), 'kulturport-bench-'))
    const embedded = await openHolder({ DATA_DIR: join(folder, 'embedded') })
    const server = await openHolder({ DATA_DIR: join(folder, 'server'), DATABASE_URL: postgres.url })
    const { workplace, holder } = embedded
    const { id } = await registerOne(embedded)
    const signed = must(await perform(workplace, getDocument, { actor: holder, input: { id } }))
    const times = await interleave(ROUNDS, {
      embedded: () => timeOf(() => registerOne(embedded)),
      server: () => timeOf(() => registerOne(server)),
      sealing: () => timeOf(() => sealDocument(signed, workplace.clock.now(), workplace.services)),
    })
    const against = { what: 'typesetting and sealing alone', value: times.sealing }
    report({ name: 'statement with two photographs, embedded', value: times.embedded, unit: 'ms', against })
    report({ name: 'statement with two photographs, PostgreSQL', value: times.server, unit: 'ms', against })
    const limit = { what: 'limit', value: SEAL_LIMIT }
    report({ name: 'typesetting and sealing alone', value: times.sealing, unit: 'ms', against: limit })
    for (const { closables } of [embedded, server]) for (const one of closables) await one.close()
    await postgres.stop()
    rmSync(folder, { recursive: true, force: true })
  },
}

async function openHolder(environment: Readonly<Record<string, string>>) {
  const read = readConfiguration({ ...environment, LOG_LEVEL: 'fatal', SMTP_URL: 'smtp://127.0.0.1:9' })
  if (!read.ok) throw new Error(read.problems.join('; '))
  const { workplace, closables } = await startLicensing(read.configuration)
  const role = { kind: 'holder', eori: 'DK12345674' } as const
  const holder = await openPerson(workplace, { accountId: 'nbench22', role })
  return { workplace, closables, holder, pictures: await takePictures(picture) }
}

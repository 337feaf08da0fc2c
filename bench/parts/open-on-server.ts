import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { startLicensing } from '../../src/licensing/start.ts'
import { readConfiguration } from '../../src/platform/configuration.ts'

/** Opens Kulturport on a fresh database of a running PostgreSQL server. */
export async function openOnServer(server: string, name: string) {
  const client = new pg.Client({ connectionString: server })
  await client.connect()
  await client.query(`create database ${name}`)
  await client.end()
  const address = new URL(server)
  address.pathname = `/${name}`
  const read = readConfiguration({
    DATA_DIR: mkdtempSync(join(tmpdir(), 'kulturport-bench-')),
    DATABASE_URL: address.href,
    SMTP_URL: 'smtp://127.0.0.1:9',
    LOG_LEVEL: 'fatal',
  })
  if (!read.ok) throw new Error(read.problems.join('; '))
  const { workplace, server: pages, closables } = await startLicensing(read.configuration)
  return { workplace, pages, closables, url: address.href }
}

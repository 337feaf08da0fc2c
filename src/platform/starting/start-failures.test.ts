import { once } from 'node:events'
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { connectDatabase, type Database } from '../database/connect.ts'
import { holdFolder } from '../database/hold-folder.ts'
import { testSealFile } from '../pdf/test-seal.ts'
import { endedSealFile, foreignSealFile, keylessSealFile } from '../pdf/testing/unusable-seals.ts'
import { root } from '../root.ts'
import { openDoor } from '../testing/door.ts'
import { productionSettings, runProgram } from '../testing/run-program.ts'
import { createOnServer, openTestDatabase } from '../testing/test-databases.ts'

const folder = mkdtempSync(join(tmpdir(), 'kulturport-failures-'))
const settings = productionSettings()
let database: Database
let taken: Server

beforeAll(async () => {
  database = await openTestDatabase('postgres', [join(root, 'src/licensing/migrations')])
  taken = createServer().listen(0, 'localhost')
  await once(taken, 'listening')
})
afterAll(async () => {
  await database.close()
  taken.close()
  rmSync(folder, { recursive: true })
})

type Changed = Readonly<Record<string, string>>

function start(changed: Changed) {
  return runProgram('licensing', { ...settings, DATABASE_URL: database.url, ...changed })
}

/** One line and nothing else: no stack, no line of the log. */
function told(code: number, sentence: RegExp | string) {
  const words = typeof sentence === 'string' ? sentence.replace(/[.?()[\]\\]/g, '\\$&') : sentence.source
  return { code, said: expect.stringMatching(new RegExp(`^cannot start: ${words}[^\\n]*\\n$`)) }
}

function fileWith(name: string, contents: string | Uint8Array): string {
  const file = join(folder, name)
  writeFileSync(file, contents)
  return file
}

/** The address of the tests' server with something changed. */
function serverUrl(changed: Partial<Record<'password' | 'pathname' | 'port' | 'username', string>>): string {
  return Object.assign(new URL(inject('postgresUrl')), changed).href
}

describe('one sentence and code 78 for the certificates of a time-stamp authority:', () => {
  const url = { TIME_STAMP_URL: 'http://127.0.0.1:1/' }
  test.each<[string, Changed, RegExp | string]>([
    [
      'no file',
      { ...url, TIME_STAMP_CA_FILE: '/none/ca.pem' },
      'TIME_STAMP_CA_FILE: /none/ca.pem does not exist',
    ],
    [
      'another file',
      { ...url, TIME_STAMP_CA_FILE: fileWith('no-ca', 'text') },
      /TIME_STAMP_CA_FILE: \S+no-ca holds no certificate/,
    ],
  ])('%s', async (_what, changed, sentence) => {
    expect(await start(changed)).toMatchObject(told(78, sentence))
  })
})

describe('setup 6, one sentence and code 78 for the seal:', () => {
  test.each<[string, Changed, RegExp | string]>([
    [
      'a wrong passphrase',
      { SEAL_PASSPHRASE: 'wrong' },
      `SEAL_PASSPHRASE: it does not open ${settings.SEAL_FILE}`,
    ],
    ['no passphrase', { SEAL_PASSPHRASE: '' }, 'SEAL_PASSPHRASE: it does not open'],
    ['no file', { SEAL_FILE: '/none/seal.p12' }, 'SEAL_FILE: /none/seal.p12 does not exist'],
    ['a folder', { SEAL_FILE: folder }, `SEAL_FILE: ${folder} is a folder`],
    ['another file', { SEAL_FILE: fileWith('text', 'no seal') }, /SEAL_FILE: \S+text is no PKCS#12 file/],
    [
      'half a file',
      { SEAL_FILE: fileWith('half', testSealFile.subarray(0, 700)) },
      /SEAL_FILE: \S+half is no PKCS#12/,
    ],
    [
      'no key in it',
      { SEAL_FILE: fileWith('keyless', keylessSealFile) },
      /SEAL_FILE: \S+keyless cannot be used \(No private key/,
    ],
    [
      'a certificate of another key',
      { SEAL_FILE: fileWith('foreign', foreignSealFile) },
      /SEAL_FILE: \S+foreign holds no certificate that belongs to its key/,
    ],
    [
      'a certificate that ended',
      { SEAL_FILE: fileWith('ended', endedSealFile) },
      /SEAL_FILE: the certificate in \S+ended ended on 2025-01-01/,
    ],
  ])('%s', async (_what, changed, sentence) => {
    expect(await start(changed)).toMatchObject(told(78, sentence))
  })
})

describe('setup 6 and 12, one sentence for the folder:', () => {
  test('a file instead of it, or above it', async () => {
    const file = fileWith('file', '')
    expect(await start({ DATA_DIR: file })).toMatchObject(
      told(78, `DATA_DIR: ${file} cannot be used: a file stands`),
    )
    const below = join(file, 'data')
    expect(await start({ DATA_DIR: below })).toMatchObject(
      told(78, `DATA_DIR: ${below} cannot be used: a file stands`),
    )
  })

  test('a part of it that cannot be made', async () => {
    const DATA_DIR = join(folder, 'half-made')
    mkdirSync(DATA_DIR)
    writeFileSync(join(DATA_DIR, 'files'), '')
    expect(await start({ DATA_DIR })).toMatchObject(told(78, `DATA_DIR: ${DATA_DIR}/files`))
  })

  test('a damaged key of the application', async () => {
    const DATA_DIR = join(folder, 'damaged')
    mkdirSync(DATA_DIR)
    const key = join(DATA_DIR, 'licensing-client-key.json')
    writeFileSync(key, '{"kty":')
    expect(await start({ DATA_DIR })).toMatchObject(told(78, `${key} is damaged: remove it`))
  })

  test('another process in it: that one may go', async () => {
    const DATA_DIR = join(folder, 'held')
    mkdirSync(DATA_DIR)
    const letGo = holdFolder(join(DATA_DIR, 'licensing'))
    const ended = await start({ DATA_DIR, DATABASE_URL: '' })
    letGo()
    expect(ended).toMatchObject(told(75, `DATA_DIR: ${DATA_DIR}/licensing is in use by another process`))
  })

  test.runIf(process.getuid?.() === 0)('one of another user', async () => {
    const DATA_DIR = join(folder, 'of-root')
    mkdirSync(DATA_DIR, { mode: 0o700 })
    const ended = await runProgram('licensing', { ...settings, DATA_DIR }, { uid: 65_534 })
    expect(ended).toMatchObject(told(78, /DATA_DIR: \S+ may not be used by this user \(EACCES\)/))
  })
})

describe('setup 6, one sentence for the database:', () => {
  test.each<[string, number, () => Changed, RegExp | string]>([
    [
      'nobody at the address',
      75,
      () => ({ DATABASE_URL: 'postgres://me:secret@127.0.0.1:9/x' }),
      'DATABASE_URL: the database server at 127.0.0.1:9 cannot be reached (ECONNREFUSED)',
    ],
    [
      'an unknown name of the machine',
      75,
      () => ({ DATABASE_URL: 'postgres://me:secret@nowhere.invalid/x' }),
      /DATABASE_URL: the database server at nowhere.invalid:5432 cannot be reached \((ENOTFOUND|EAI_AGAIN)\)/,
    ],
    [
      'a wrong password',
      78,
      () => ({ DATABASE_URL: serverUrl({ password: 'wrong' }) }),
      /DATABASE_URL: the database server at \S+ refuses the name or the password/,
    ],
    [
      'no password',
      78,
      () => ({ DATABASE_URL: serverUrl({ password: '' }) }),
      /DATABASE_URL: the database server at \S+ (asks for a password|refuses the name or the password)/,
    ],
    [
      'an unknown database',
      78,
      () => ({ DATABASE_URL: serverUrl({ pathname: '/nowhere' }) }),
      /DATABASE_URL: the database server at \S+ says: database "nowhere" does not exist/,
    ],
    [
      'a certificate of an authority that is not there',
      78,
      () => ({ DATABASE_URL: `${serverUrl({})}?sslrootcert=/none.pem` }),
      'DATABASE_URL: /none.pem, which the address names, does not exist',
    ],
    [
      'a server without TLS',
      78,
      () => ({ DATABASE_URL: `${serverUrl({})}?sslmode=verify-full` }),
      /DATABASE_URL: no encrypted connection to the database server at \S+ \(The server does not support SSL/,
    ],
  ])('%s', async (_what, code, changed, sentence) => {
    const ended = await start(changed())
    expect(ended).toMatchObject(told(code, sentence))
    expect(ended.said).not.toContain('secret')
  })

  test('a role that may not make tables', async () => {
    const url = await createOnServer()
    const owner = await connectDatabase({ url })
    await owner.runScript(`do $$ begin create role idle login password 'idle'; exception when duplicate_object then null; end $$;
      revoke create on schema public from public`)
    await owner.close()
    const DATABASE_URL = Object.assign(new URL(url), { username: 'idle', password: 'idle' }).href
    const sentence =
      /DATABASE_URL: its role may not do what the start has to do there: permission denied for schema public/
    expect(await start({ DATABASE_URL })).toMatchObject(told(78, sentence))
  })

  test('a server of a version that nobody has tried', async () => {
    const older = (said: string) => said.replaceAll(/18(\d{4})/g, '14$1')
    const port = Number(new URL(inject('postgresUrl')).port)
    const door = await openDoor(port, said => Buffer.from(older(said.toString('latin1')), 'latin1'))
    const DATABASE_URL = serverUrl({ port: String(door.port) })
    const ended = await start({ DATABASE_URL })
    await door.shut()
    expect(ended).toMatchObject(
      told(78, 'DATABASE_URL: the server is PostgreSQL 14, and 15 or later is needed'),
    )
  })

  test('setup 14, a migration that was edited after it ran', async () => {
    await sql`update migration set digest = 'x' || digest where name = '0301-goods.sql'`.execute(
      database.kysely,
    )
    const ended = await start({})
    await sql`update migration set digest = substr(digest, 2) where name = '0301-goods.sql'`.execute(
      database.kysely,
    )
    expect(ended).toMatchObject(
      told(
        78,
        'the database was made by another version of this program: migration 0301-goods.sql was edited',
      ),
    )
  })

  test('a database that is newer than the program', async () => {
    await sql`insert into migration (name, digest) values ('9001-new.sql', 'x')`.execute(database.kysely)
    const ended = await start({})
    await sql`delete from migration where name = '9001-new.sql'`.execute(database.kysely)
    expect(ended).toMatchObject(
      told(78, 'the database is newer than this program, which has no migration 9001-new.sql: install'),
    )
  })
})

describe('setup 4 and 6, one sentence and code 78 for the address:', () => {
  test('a port that is taken', async () => {
    const address = taken.address()
    const LICENSING_PORT = String(typeof address === 'object' ? address?.port : '')
    const sentence = `LICENSING_PORT: port ${LICENSING_PORT} is taken by another program`
    expect(await start({ LICENSING_PORT })).toMatchObject(told(78, sentence))
  })

  test('an address of another machine', async () => {
    expect(await start({ HOST: '192.0.2.1' })).toMatchObject(
      told(78, 'HOST: 192.0.2.1 is no address of this machine'),
    )
  })

  test('a name of no address', async () => {
    expect(await start({ HOST: 'nowhere.invalid' })).toMatchObject(
      told(78, 'HOST: nowhere.invalid is no address'),
    )
  })
})

test('setup 16, a broken file of translations is told with its place', async () => {
  const copy = join(folder, 'copy')
  mkdirSync(join(copy, 'translations/da'), { recursive: true })
  for (const part of ['dist/src', 'src', 'package.json'])
    cpSync(join(root, part), join(copy, part), { recursive: true })
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'))
  writeFileSync(join(copy, 'translations/da/http.json'), '{\n  "required": "Udfyld feltet\n}\n')
  const ended = await runProgram('licensing', settings, { from: copy })
  expect(ended).toMatchObject(
    told(78, /translations: \S+da\/http\.json is not a flat JSON object of texts \([^)]*line 2 column/),
  )
})

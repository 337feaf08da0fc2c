import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { makeCertifiedKey, writePem } from '../signatures/certificate.ts'
import { openSeals } from './open-seals.ts'
import { seal } from './seal.ts'
import { makePdf } from './testing/make-pdf.ts'
import { rsaKey } from './testing/rsa-key.ts'
import { readTokenUri } from './token-signer.ts'
import { verifySeals } from './verify-seals.ts'

const now = new Date('2027-05-01')
const agency = { code: 'DK-SLKS', name: 'Slots- og Kulturstyrelsen' }
const uri = 'pkcs11:token=Seals;object=DK-SLKS'

let folder: string

const source = (changed: object = {}) => ({
  ...{ directory: folder, passphrase: '4711', module: join(folder, 'module.so') },
  ...{ dataDirectory: folder, evaluation: false, now: () => now },
  ...changed,
})

/** Stands for `pkcs11-tool` and a token with one key. */
const double = `#!${process.execPath}
const { sign } = require('node:crypto')
const { readFileSync, writeFileSync } = require('node:fs')
const given = name => process.argv[process.argv.indexOf(name) + 1]
const fail = text => {
  console.error('error: PKCS11 function ' + text)
  process.exit(1)
}
if (given('--pin') !== 'env:TOKEN_PIN' || process.env.TOKEN_PIN !== '4711')
  fail('C_Login failed: rv = CKR_PIN_INCORRECT (0xa0)')
if (given('--token-label') !== 'Seals' || given('--label') !== 'DK-SLKS') fail('C_FindObjects failed')
const hash = given('--mechanism').replace('-RSA-PKCS', '')
writeFileSync(given('--output-file'), sign(hash, readFileSync(given('--input-file')), readFileSync(given('--module'))))
`

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'token-seals-'))
  const { key, certificate } = rsaKey
  await writeFile(join(folder, 'module.so'), key)
  await writeFile(join(folder, 'DK-SLKS.pkcs11'), `${uri}\n${certificate}`)
  await writeFile(join(folder, 'SE-RAA.pkcs11'), `${uri}\n`)
  await writeFile(join(folder, 'DE-KVDB.pkcs11'), certificate)
  await writeFile(join(folder, 'FI-MV.pkcs11'), `pkcs11:token=Seals;object=other\n${certificate}`)
  await mkdir(join(folder, 'tools'))
  await writeFile(join(folder, 'tools/pkcs11-tool'), double, { mode: 0o755 })
})
afterAll(() => rm(folder, { recursive: true }))

test.each([
  ['pkcs11:token=Seals;object=DK-SLKS', { token: 'Seals', object: 'DK-SLKS' }],
  ['pkcs11:object=a%3bb;id=%01;token=Two%20Words?module-name=x', { token: 'Two Words', object: 'a;b' }],
  ['pkcs11:token=Seals', undefined],
  ['pkcs11:token=%zz;object=x', undefined],
  ['file:///etc/passwd', undefined],
  ['', undefined],
])('RFC 7512: %s', (text, named) => expect(readTokenUri(text)).toEqual(named))

async function reasonOf(code: string, changed: object = {}) {
  const found = await openSeals(source(changed)).sealOf({ ...agency, code })
  return found.ok ? '' : `${found.refusals[0]?.code} ${found.refusals[0]?.values?.reason}`
}

const withDouble = () => vi.stubEnv('PATH', [join(folder, 'tools'), '/usr/bin', '/bin'].join(delimiter))

test.each([
  ['has no module', 'DK-SLKS', { module: undefined }, /^seal-unusable AUTHORITY_SEALS_MODULE: it is needed/],
  ['has another PIN', 'DK-SLKS', { passphrase: '0815' }, /does not sign \(error.*CKR_PIN_INCORRECT/],
  ['has no certificate', 'SE-RAA', {}, /has to begin with pkcs11:/],
  ['has no name', 'DE-KVDB', {}, /has to begin with pkcs11:/],
  ['has no such key', 'FI-MV', {}, /C_FindObjects/],
  ['is out of its time', 'DK-SLKS', { now: () => new Date('2047-01-01') }, /ended on/],
])('a seal in a token that %s is refused', async (_what, code, changed, reason) => {
  withDouble()
  expect(await reasonOf(code, changed)).toMatch(reason)
})

test('where the tool is not installed the seal is refused, and says so', async () => {
  const nowhere = join(folder, 'nowhere')
  vi.stubEnv('PATH', nowhere)
  expect(await reasonOf('DK-SLKS')).toContain('pkcs11-tool of OpenSC is not installed')
  await mkdir(nowhere)
  await symlink('/bin/sh', join(nowhere, 'sh'))
  expect(await reasonOf('DK-SLKS')).toContain('pkcs11-tool of OpenSC is not installed')
})

const options = { reason: 'r', location: 'l', at: now, name: 'Authority' }

async function sealBy(from: Parameters<typeof openSeals>[0]) {
  const own = await openSeals(from).sealOf(agency)
  if (!own.ok) throw new Error(JSON.stringify(own.refusals))
  const sealed = await seal(makePdf(), own.value, options)
  if (!sealed.ok) throw new Error(JSON.stringify(sealed.refusals))
  return verifySeals(sealed.value)
}

test('a key in a token seals, and a token that was taken away is a refusal', async () => {
  withDouble()
  expect(await sealBy(source())).toMatchObject({ valid: true, seals: [{ name: 'Token Seal' }] })
  const own = await openSeals(source()).sealOf(agency)
  if (!own.ok) throw new Error('no seal')
  vi.stubEnv('PATH', join(folder, 'nowhere'))
  const refusal = { code: 'seal-unusable', values: { owner: 'Token Seal' } }
  expect(await seal(makePdf(), own.value, options)).toMatchObject({ ok: false, refusals: [refusal] })
})

const softHsm = '/usr/lib/softhsm/libsofthsm2.so'
const isInstalled = existsSync(softHsm) && spawnSync('pkcs11-tool', ['--help']).error === undefined

describe.runIf(isInstalled)('SoftHSM', () => {
  test.each(['RSA', 'EC'])('seals by %s', async type => {
    const made = await makeCertifiedKey({ commonName: 'EC', now, purpose: 'document signing' })
    const [own, key] =
      type === 'RSA' ? [rsaKey.certificate, rsaKey.key] : [made.certificate.toString(), await writePem(made)]
    const place = await mkdtemp(join(tmpdir(), 'softhsm-'))
    await writeFile(join(place, 'softhsm2.conf'), `directories.tokendir = ${place}\n`)
    await writeFile(join(place, 'key.pem'), key)
    await writeFile(join(place, 'DK-SLKS.pkcs11'), `${uri}\n${own}`)
    vi.stubEnv('SOFTHSM2_CONF', join(place, 'softhsm2.conf'))
    const token = ['--label', 'Seals', '--pin', '4711']
    execFileSync('softhsm2-util', ['--init-token', '--free', '--so-pin', '4711', ...token])
    const imported = ['--import', join(place, 'key.pem'), '--id', '01', '--token', 'Seals', '--pin', '4711']
    execFileSync('softhsm2-util', [...imported, '--label', 'DK-SLKS'])
    expect(await sealBy(source({ directory: place, module: softHsm }))).toMatchObject({ valid: true })
    await rm(place, { recursive: true })
  })
})

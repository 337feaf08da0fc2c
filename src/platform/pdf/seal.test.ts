import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PDF } from '@libpdf/core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openLog } from '../log.ts'
import { openHttpAuthority } from '../time-stamps/index.ts'
import type { Seal } from './certified-seal.ts'
import { loadSeal } from './load-seal.ts'
import { type SealOptions, seal as sealPdf } from './seal.ts'
import { testSealFile } from './test-seal.ts'
import { typeset } from './typeset.ts'
import { verifySeals } from './verify-seals.ts'

const now = new Date('2026-05-01T10:00:00Z')
const log = openLog({ name: 'test', level: 'silent' })
const later = new Date('2026-05-02T11:30:15Z')
const options = { reason: 'Artikel 4(7), litra a) – ąę', location: 'København', at: now, name: 'Seal no. 1' }
const template = '#set document(title: "Prøve")\n#set text(lang: "da")\n#title()\nHej'

let directory: string
let ours: Seal
let original: Uint8Array
let once: Uint8Array
let twice: Uint8Array

function evaluationSeal(now: Date): Promise<Seal> {
  return loadSeal({ dataDirectory: directory, evaluation: true, commonName: 'Søfart & Slots, prøve', now })
}

async function seal(bytes: Uint8Array, by: Seal, options: SealOptions): Promise<Uint8Array> {
  const sealed = await sealPdf(bytes, by, options)
  if (!sealed.ok) throw new Error(JSON.stringify(sealed.refusals))
  return sealed.value
}

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'seal-'))
  ours = await evaluationSeal(now)
  original = typeset({ template, data: {}, files: new Map(), now })
  once = await seal(original, ours, options)
  twice = await seal(once, ours, { ...options, at: later })
})

afterAll(() => rm(directory, { recursive: true }))

test('one seal is valid, names its owner and time, and covers the whole document', async () => {
  const verdict = await verifySeals(once)
  expect(verdict).toMatchObject({ valid: true, stamps: [], behind: 'nothing' })
  const sealed = { name: 'Søfart & Slots, prøve', fingerprint: ours.fingerprint, at: now, stamp: undefined }
  expect(verdict.seals).toMatchObject([{ ...sealed, valid: true, coversWholeDocument: true }])
})

test('a second seal leaves the first valid', async () => {
  const { valid, seals } = await verifySeals(twice)
  expect(valid).toBe(true)
  expect(seals.map(({ at, valid, coversWholeDocument }) => ({ at, valid, coversWholeDocument }))).toEqual([
    { at: now, valid: true, coversWholeDocument: false },
    { at: later, valid: true, coversWholeDocument: true },
  ])
})

test('sealing keeps the claim of PDF/UA and describes the field', () => {
  const pdf = Buffer.from(once).toString('latin1')
  expect(pdf).toContain('<pdfuaid:part>1</pdfuaid:part>')
  expect(pdf).toContain('/TU (Seal no  1)')
  expect(pdf).toContain('/SubFilter /ETSI.CAdES.detached')
})

test('who, why and where stand in the signature as they were given', async () => {
  const pdf = await PDF.load(twice)
  const dict = pdf.getForm()?.getSignatureFields()[1]?.getSignatureDict()
  const said = ['Name', 'Reason', 'Location'].map(key => dict?.getString(key)?.asString())
  expect(said).toEqual([options.name, options.reason, options.location])
})

test('a document without a seal has none', async () => {
  expect(await verifySeals(original)).toMatchObject({ valid: false, seals: [] })
  expect(await verifySeals(Buffer.from('no PDF at all'))).toMatchObject({ valid: false, seals: [] })
})

test('a changed byte is found wherever it is', { timeout: 30_000 }, async () => {
  const step = Math.floor(twice.length / 150)
  for (let position = 9; position < twice.length; position += step) {
    const changed = Uint8Array.from(twice)
    changed[position] = (changed[position] ?? 0) ^ 1
    expect((await verifySeals(changed)).valid, `byte ${position}`).toBe(false)
  }
})

test('something added behind the last seal, or cut off, is found', async () => {
  expect((await verifySeals(Buffer.concat([twice, Buffer.from('\n% more')]))).valid).toBe(false)
  expect((await verifySeals(twice.subarray(0, twice.length - 100))).valid).toBe(false)
})

test('F4 something put before the document is found, and the seal still named', async () => {
  for (const prefix of ['\xef\xbb\xbf', '\r\n']) {
    const verdict = await verifySeals(Buffer.concat([Buffer.from(prefix, 'latin1'), once]))
    expect(verdict).toMatchObject({ valid: false, seals: [{ fingerprint: ours.fingerprint }] })
  }
})

test('the same key is found at later starts, and is for nobody else to read', async () => {
  expect((await evaluationSeal(later)).fingerprint).toBe(ours.fingerprint)
  expect((await stat(join(directory, 'seal.pem'))).mode & 0o777).toBe(0o600)
  expect(await readdir(directory)).toEqual(['seal.pem'])
  expect(ours.validUntil.getUTCFullYear()).toBe(2036)
})

test('starting twice at once makes one key', async () => {
  const source = { dataDirectory: join(directory, 'fresh'), evaluation: true, commonName: 'x', now }
  const seals = await Promise.all([1, 2, 3, 4].map(() => loadSeal(source)))
  expect(new Set(seals.map(seal => seal.fingerprint)).size).toBe(1)
})

test('a PKCS#12 file seals, with the certificate of its key', async () => {
  const file = join(directory, 'seal.p12')
  await writeFile(file, testSealFile)
  const inForce = new Date('2027-05-01')
  const source = { file, dataDirectory: directory, evaluation: false, commonName: '', now: inForce }
  const theirs = await loadSeal({ ...source, passphrase: 'correct' })
  expect(theirs.name).toBe('Test Seal')
  const sealed = await seal(original, theirs, options)
  expect(await verifySeals(sealed)).toMatchObject({
    valid: true,
    seals: [{ fingerprint: theirs.fingerprint }],
  })
  await expect(loadSeal({ ...source, passphrase: 'wrong' })).rejects.toThrow('SEAL_PASSPHRASE')
  for (const [on, said] of [
    ['2026-11-01', 'begins on 2026-11-24'],
    ['2036-12-01', 'ended on 2036-11-21'],
  ] as const)
    await expect(loadSeal({ ...source, passphrase: 'correct', now: new Date(on) })).rejects.toThrow(said)
})

test('outside evaluation no key is made', async () => {
  const source = { dataDirectory: directory, evaluation: false, commonName: 'x', now }
  await expect(loadSeal(source)).rejects.toThrow('required')
})

test('an authority that is away refuses the seal', async () => {
  const timeStamps = openHttpAuthority({ url: 'http://127.0.0.1:1/', anchors: [], log })
  expect(await sealPdf(original, ours, { ...options, timeStamps })).toMatchObject({
    ok: false,
    refusals: [{ code: 'time-stamp-authority-away' }],
  })
})

const hasPdfsig = spawnSync('pdfsig', ['-v']).error === undefined

test.skipIf(!hasPdfsig)('pdfsig agrees that both seals are valid', async () => {
  const file = join(directory, 'twice.pdf')
  await writeFile(file, twice)
  const report = execFileSync('pdfsig', ['-nocert', file], { stdio: ['ignore', 'pipe', 'ignore'] }).toString()
  expect(report.match(/Signature is Valid/g)).toHaveLength(2)
  expect(report.match(/ETSI\.CAdES\.detached/g)).toHaveLength(2)
  expect(report).toContain('Total document signed')
})

test('a process that loads a seal before anything else can still speak TLS', () => {
  const program = `
    import { loadSeal } from ${JSON.stringify(join(import.meta.dirname, 'load-seal.ts'))}
    await loadSeal({ dataDirectory: process.argv[1], evaluation: true, commonName: 'Prøve', now: new Date() })
    console.log(typeof process.getBuiltinModule('tls').createSecureContext)
  `
  const told = execFileSync(process.execPath, ['--input-type=module', '--eval', program, directory])
  expect(String(told).trim()).toBe('function')
})

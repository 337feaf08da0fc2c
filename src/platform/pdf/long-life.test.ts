import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PDF, PdfArray, PdfDict, PdfName, PdfNumber, PdfString } from '@libpdf/core'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import type { Outcome } from '../action.ts'
import { openFileStore } from '../files/index.ts'
import { openTestAuthority, type TestAuthority } from '../time-stamps/index.ts'
import type { Seal } from './certified-seal.ts'
import { findSignatures } from './find-signatures.ts'
import { judgeSeals, type Trust } from './judge-seals.ts'
import { loadSeal } from './load-seal.ts'
import { giveLongLife } from './long-life.ts'
import { renewStamps } from './renew-stamps.ts'
import { seal } from './seal.ts'
import { typeset } from './typeset.ts'
import { verifySeals } from './verify-seals.ts'

const now = new Date('2026-05-01T10:00:00.000Z')
const template = '#set document(title: "Prøve")\n#set text(lang: "da")\n#title()\nHej'

let directory: string
let clock = now
let authority: TestAuthority
let strangers: TestAuthority
let officeSeal: Seal
let systemSeal: Seal
let original: Uint8Array
/** Sealed by the authority, then by the system, then given a long life. */
let lasting: Uint8Array
let sealedLength: number
let trust: Trust

const must = <Value>(outcome: Outcome<Value>): Value => {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusals))
  return outcome.value
}

const options = (name: string) => ({
  ...{ reason: 'Prøve', location: 'København', at: clock, name },
  timeStamps: authority,
})

async function sealTwice(bytes: Uint8Array): Promise<Uint8Array> {
  const once = must(await seal(bytes, officeSeal, options('Authority')))
  return must(await seal(once, systemSeal, options('System')))
}

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'long-life-'))
  const folder = (name: string) => ({ dataDirectory: join(directory, name), now: () => clock })
  authority = await openTestAuthority(folder('here'))
  strangers = await openTestAuthority(folder('elsewhere'))
  const load = (name: string) =>
    loadSeal({ dataDirectory: join(directory, name), evaluation: true, commonName: name, now })
  officeSeal = await load('Slots- og Kulturstyrelsen')
  systemSeal = await load('Kulturport')
  original = typeset({ template, data: {}, files: new Map(), now })
  const sealed = await sealTwice(original)
  sealedLength = sealed.length
  clock = new Date('2026-05-01T10:01:00Z')
  lasting = must(await giveLongLife(sealed, authority))
  trust = { seals: [systemSeal.fingerprint], anchors: authority.anchors, now: clock }
})

afterAll(() => rm(directory, { recursive: true }))

async function judge(bytes: Uint8Array, by: Partial<Trust> = {}) {
  return judgeSeals(await verifySeals(bytes), { ...trust, ...by })
}

test('two seals and a stamp of the document are each believed, with their times', async () => {
  const { indication, reasons, signatures } = await judge(lasting)
  expect({ indication, reasons }).toEqual({ indication: 'passed', reasons: [] })
  const stamped = { timeFrom: 'stamp', stampedBy: authority.name, isTestStamp: true }
  expect(signatures).toEqual([
    { by: 'Slots- og Kulturstyrelsen', kind: 'seal', time: now, ...stamped, coversWhole: false },
    { by: 'Kulturport', kind: 'seal', time: now, ...stamped, coversWhole: false },
    { by: authority.name, kind: 'document stamp', time: clock, ...stamped, coversWhole: true },
  ])
})

test('without an authority the time is that of the system', async () => {
  const plain = must(await seal(original, systemSeal, { ...options('x'), timeStamps: undefined }))
  const { indication, signatures } = await judge(plain)
  expect(indication).toBe('passed')
  expect(signatures).toMatchObject([{ timeFrom: 'system', isTestStamp: false, stampedBy: undefined }])
})

test('renewed, it carries a further stamp, and all before it still hold', async () => {
  const renewed = must(await giveLongLife(must(await giveLongLife(lasting, authority)), authority))
  const { indication, signatures } = await judge(renewed)
  expect(indication).toBe('passed')
  expect(signatures.map(one => one.coversWhole)).toEqual([false, false, false, false, true])
})

test('of kept files those with an old stamp are renewed, and nothing that was altered', async () => {
  const files = await openFileStore({ directory: join(directory, 'files') })
  const keep = async (bytes: Uint8Array) => (await files.put(bytes)).digest
  const [old, altered] = [await keep(lasting), await keep(flipped(original.length - 9))]
  const unstamped = await keep(lasting.subarray(0, sealedLength))
  const asked = [old, altered, unstamped]
  const renew = (before: string, by = authority) =>
    renewStamps(asked, { files, timeStamps: by, before: new Date(before) })
  const failed = [{ digest: altered, code: 'not-intact' }]
  expect(await renew('2026-01-01')).toEqual({ renewed: new Map(), failed })
  const { renewed, failed: faults } = await renew('2031-01-01')
  expect([[...renewed.keys()], faults]).toEqual([[old], failed])
  const { indication, signatures } = await judge(await files.get(renewed.get(old) ?? ''))
  expect([indication, signatures.length]).toEqual(['passed', 4])
})

test('nothing is written to the console, and an authority that is away is a refusal', async () => {
  const spies = (['warn', 'error', 'log'] as const).map(name => vi.spyOn(console, name))
  await giveLongLife(lasting, authority)
  const away = { ...authority, stamp: async () => ({ ok: false, refusals: [{ code: 'x' }] }) as const }
  expect(await giveLongLife(lasting, away)).toEqual({ ok: false, refusals: [{ code: 'x' }] })
  for (const spy of spies) {
    expect(spy).not.toHaveBeenCalled()
    spy.mockRestore()
  }
})

function replaced(from: string | RegExp, to: string, bytes = lasting): Uint8Array {
  const text = Buffer.from(bytes).toString('latin1')
  const changed = text.replace(from, to)
  if (changed === text) throw new Error(`${from} is not there`)
  return Buffer.from(changed, 'latin1')
}

function flipped(place: number): Uint8Array {
  const changed = Uint8Array.from(lasting)
  changed[place] = (changed[place] ?? 0) ^ 1
  return changed
}

/** Adds an update as any PDF program could. */
async function updated(change: (pdf: PDF) => void, bytes = lasting): Promise<Uint8Array> {
  const pdf = await PDF.load(bytes)
  change(pdf)
  return pdf.save({ incremental: true })
}

const showMore = (pdf: PDF) => pdf.getPage(0)?.drawText('Also the second vase', { x: 50, y: 50 })

async function contentsOf(bytes: Uint8Array, index: number): Promise<string> {
  const found = (await findSignatures(bytes))[index]
  return Buffer.from(found?.contents ?? [])
    .toString('hex')
    .toUpperCase()
}

/** The signature of another document in the place of one. */
async function withSignatureOf(other: Uint8Array, index: number): Promise<Uint8Array> {
  return replaced(await contentsOf(lasting, index), await contentsOf(other, index))
}

const another = async () =>
  must(
    await giveLongLife(
      await sealTwice(typeset({ template: `${template}!`, data: {}, files: new Map(), now })),
      authority,
    ),
  )

type Alteration = readonly [string, string, () => Uint8Array | Promise<Uint8Array>]

const alterations: readonly Alteration[] = [
  ['a byte of the page flipped', 'failed HASH_FAILURE', () => flipped(original.indexOf(0x73, 200) + 40)],
  ['a byte of the first seal flipped', 'failed HASH_FAILURE', () => flipped(original.length + 2_000)],
  ['cut off at the end', 'failed', () => lasting.subarray(0, lasting.length - 100)],
  ['cut off in the middle', 'failed', () => lasting.subarray(0, sealedLength / 2)],
  ['a remark behind it', 'failed HASH_FAILURE', () => Buffer.concat([lasting, Buffer.from('\n% more')])],
  ['a byte before it', 'failed FORMAT_FAILURE', () => Buffer.concat([Buffer.from('\n'), lasting])],
  ['an update that shows more', 'failed HASH_FAILURE', () => updated(showMore)],
  [
    'an update that shows more, with a stamp of the same authority behind it',
    'failed HASH_FAILURE',
    async () => must(await giveLongLife(await updated(showMore), authority)),
  ],
  [
    'another title, with a stamp behind it',
    'failed HASH_FAILURE',
    async () => must(await giveLongLife(await updated(pdf => pdf.setTitle('Andet')), authority)),
  ],
  [
    'a script in the catalog, with a stamp behind it',
    'failed HASH_FAILURE',
    async () => must(await giveLongLife(await updated(addScript), authority)),
  ],
  [
    'a field that shows something, with a stamp behind it',
    'failed HASH_FAILURE',
    async () => must(await giveLongLife(await updated(addVisibleField), authority)),
  ],
  [
    'an object of the page hidden behind the seals',
    'failed HASH_FAILURE',
    () => withStore(text => text.replace(/(stream\n).{25}/s, '$1\n22 0 obj\n<</A 0>>\nendobj\n')),
  ],
  [
    'a remark between the objects behind the seals',
    'failed HASH_FAILURE',
    () => withStore(text => text.replace('%%EOF', '%%EOF\n%%EOF')),
  ],
  [
    'the seals removed',
    'failed FORMAT_FAILURE',
    () => replaced(/(\/Fields \[)\d\d 0 R \d\d 0 R (\d\d 0 R\])/, `$1${' '.repeat(14)}$2`),
  ],
  [
    'a certificate of the store swapped',
    'failed HASH_FAILURE',
    () => replaced(/(\/Type \/DSS\n\/Certs )\[(\d+ 0 R) (\d+ 0 R)/, '$1[$3 $2'),
  ],
  ['the time in the store changed', 'failed HASH_FAILURE', () => replaced(/(\/TU \(D:2)0/, '$19')],
  ['the stamp of another document', 'failed HASH_FAILURE', async () => withSignatureOf(await another(), 2)],
  ['the seal of another document', 'failed HASH_FAILURE', async () => withSignatureOf(await another(), 1)],
  [
    'sealed by somebody else behind it',
    'indeterminate NO_CERTIFICATE_CHAIN_FOUND',
    async () => must(await seal(lasting, officeSeal, options('x'))),
  ],
  [
    'stamped by somebody else',
    'indeterminate NO_CERTIFICATE_CHAIN_FOUND',
    async () => must(await giveLongLife(lasting, strangers)),
  ],
  ['never sealed', 'failed FORMAT_FAILURE', () => original],
  ['only stamped', 'failed FORMAT_FAILURE', async () => must(await giveLongLife(original, authority))],
]

/** The seals and the store of proofs without the stamp, as another program may leave them. */
function withStore(change: (store: string) => string): Uint8Array {
  const text = Buffer.from(lasting).toString('latin1')
  const end = text.indexOf('%%EOF', sealedLength) + 6
  return Buffer.from(text.slice(0, sealedLength) + change(text.slice(sealedLength, end)), 'latin1')
}

test('a store of proofs behind the seals changes nothing', async () => {
  expect((await judge(withStore(store => store))).indication).toBe('passed')
})

function addScript({ context }: PDF): void {
  const action = PdfDict.of({ S: PdfName.of('JavaScript'), JS: PdfString.fromString('app.alert(1)') })
  context.catalog.getDict().set('OpenAction', action)
}

function addVisibleField(pdf: PDF): void {
  const field = pdf.getOrCreateForm().createSignatureField('more').getDict()
  field.set('Rect', new PdfArray([0, 0, 90, 90].map(side => PdfNumber.of(side))))
}

describe('an altered document is found:', () => {
  test.each(alterations)('%s is %s', { timeout: 30_000 }, async (_what, expected, alter) => {
    const { indication, subIndication = '', reasons } = await judge(await alter())
    expect(`${indication} ${subIndication}`.trim(), JSON.stringify(reasons)).toContain(expected)
  })

  test('any byte flipped', { timeout: 60_000 }, async () => {
    const step = Math.floor(lasting.length / 120)
    for (let place = 9; place < lasting.length; place += step)
      expect((await judge(flipped(place))).indication, `byte ${place}`).not.toBe('passed')
  })
})

describe('time and trust', () => {
  test.each([
    ['a seal that nobody knows', { seals: [] }, 'seal-unknown'],
    ['an authority that nobody knows', { anchors: [] }, 'stamp-unknown'],
  ])('%s leaves it open', async (_what, by, code) => {
    const { indication, reasons } = await judge(lasting, by)
    expect(indication).toBe('indeterminate')
    expect(reasons[0]?.code).toBe(code)
  })

  test('when the certificate of a seal has ended, a stamp proves that it was in time', async () => {
    const later = { now: new Date('2040-01-01') }
    expect((await judge(lasting, later)).indication).toBe('passed')
    const plain = must(await seal(original, systemSeal, { ...options('x'), timeStamps: undefined }))
    expect(await judge(plain, later)).toMatchObject({
      indication: 'indeterminate',
      subIndication: 'OUT_OF_BOUNDS_NO_POE',
    })
  })

  test('sealed out of the time of its certificate', async () => {
    const at = (date: string) => ({ ...options('x'), timeStamps: undefined, at: new Date(date) })
    const early = must(await seal(original, systemSeal, at('2026-04-30')))
    expect(await judge(early)).toMatchObject({ indication: 'failed', subIndication: 'NOT_YET_VALID' })
    const late = must(await seal(original, systemSeal, at('2037-01-01')))
    expect(await judge(late)).toMatchObject({ indication: 'failed', subIndication: 'EXPIRED' })
  })

  test('a stamp from before the seal leaves it open', async () => {
    const future = { ...options('x'), at: new Date(clock.getTime() + 3_600_000) }
    expect(await judge(must(await seal(original, systemSeal, future)))).toMatchObject({
      indication: 'indeterminate',
      subIndication: 'TIMESTAMP_ORDER_FAILURE',
    })
  })
})

const has = (program: string, option: string) => spawnSync(program, [option]).error === undefined

test.skipIf(!has('openssl', 'version'))('openssl believes the stamp of the document', async () => {
  const [found] = (await findSignatures(lasting)).slice(-1)
  if (found === undefined) throw new Error('no stamp')
  const [token, issuer, data] = ['token', 'issuer.pem', 'data'].map(name => join(directory, name))
  const [from, to] = found.gap
  const length = 4 + Buffer.from(found.contents).readUIntBE(2, 2)
  if (!token || !issuer || !data) throw new Error()
  await writeFile(token, found.contents.subarray(0, length))
  await writeFile(issuer, `${authority.anchors[0]}`)
  await writeFile(data, Buffer.concat([lasting.subarray(0, from), lasting.subarray(to)]))
  const files = ['-data', data, '-in', token, '-token_in', '-CAfile', issuer]
  const at = ['-attime', String(clock.getTime() / 1000)]
  expect(String(execFileSync('openssl', ['ts', '-verify', ...files, ...at]))).toContain('OK')
})

test.skipIf(!has('pdfsig', '-v'))('pdfsig agrees that both seals are valid', async () => {
  const file = join(directory, 'lasting.pdf')
  await writeFile(file, lasting)
  const { stdout } = spawnSync('pdfsig', ['-nocert', file])
  expect(String(stdout).match(/Signature is Valid/g)?.length).toBeGreaterThanOrEqual(2)
})

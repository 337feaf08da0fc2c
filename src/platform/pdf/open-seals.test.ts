import { mkdtemp, rm, stat, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openSeals } from './open-seals.ts'
import { seal } from './seal.ts'
import { testSealFile } from './test-seal.ts'
import { makePdf } from './testing/make-pdf.ts'
import { verifySeals } from './verify-seals.ts'

const inForce = new Date('2027-05-01')
const agency = { code: 'DK-SLKS', name: 'Slots- og Kulturstyrelsen' }

let folder: string
const inEvaluation = () => ({
  directory: undefined,
  passphrase: undefined,
  dataDirectory: folder,
  evaluation: true,
  now: () => inForce,
})
const inProduction = () => ({
  ...inEvaluation(),
  directory: folder,
  passphrase: 'correct',
  evaluation: false,
})

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'seals-'))
  await writeFile(join(folder, 'DK-SLKS.p12'), testSealFile)
  await writeFile(join(folder, 'DE-KVDB.p12'), 'no seal')
})

afterAll(() => rm(folder, { recursive: true }))

test.each([
  ['nobody has put there', 'SE-RAA', 'seal-missing'],
  ['would be found elsewhere', '../seals/DK-SLKS', 'seal-missing'],
  ['has no name', '', 'seal-missing'],
  ['is no PKCS#12 file', 'DE-KVDB', 'seal-unusable'],
])('a seal that %s is refused', async (_what, code, refusal) => {
  const found = await openSeals(inProduction()).sealOf({ code, name: 'x' })
  expect(found).toMatchObject({ ok: false, refusals: [{ code: refusal }] })
})

test('a seal out of its time or with another passphrase is refused, and says which setting', async () => {
  const reasonOf = async (changed: object) => {
    const found = await openSeals({ ...inProduction(), ...changed }).sealOf(agency)
    return found.ok ? '' : found.refusals[0]?.values?.reason
  }
  expect(await reasonOf({ now: () => new Date('2037-01-01') })).toMatch(/^AUTHORITY_SEALS: .* ended on/)
  expect(await reasonOf({ passphrase: 'wrong' })).toMatch(/^AUTHORITY_SEALS_PASSPHRASE: it does not open/)
})

test('production without a folder has none', async () => {
  const seals = openSeals({ ...inProduction(), directory: undefined })
  expect(await seals.sealOf(agency)).toMatchObject({ refusals: [{ code: 'seal-missing' }] })
})

test('a seal is found by the code of its owner, and again when the file was replaced or its time ended', async () => {
  let now = inForce
  const seals = openSeals({ ...inProduction(), now: () => now })
  const [first, second] = [await seals.sealOf(agency), await seals.sealOf(agency)]
  expect(first).toMatchObject({ ok: true, value: { name: 'Test Seal' } })
  expect(second.ok && first.ok && second.value === first.value).toBe(true)
  await utimes(join(folder, 'DK-SLKS.p12'), inForce, inForce)
  const third = await seals.sealOf(agency)
  expect(third.ok && first.ok && third.value === first.value).toBe(false)
  now = new Date('2037-01-01')
  expect(await seals.sealOf(agency)).toMatchObject({ refusals: [{ code: 'seal-unusable' }] })
})

test('in evaluation each owner gets a seal of their own when it is needed, kept for later', async () => {
  const own = await openSeals(inEvaluation()).sealOf(agency)
  const again = await openSeals(inEvaluation()).sealOf(agency)
  const others = await openSeals(inEvaluation()).sealOf({ code: 'SE-RAA', name: 'Riksantikvarieämbetet' })
  if (!own.ok || !again.ok || !others.ok) throw new Error('no seal')
  expect(own.value.name).toBe('Slots- og Kulturstyrelsen (evaluation)')
  expect(again.value.fingerprint).toBe(own.value.fingerprint)
  expect(others.value.fingerprint).not.toBe(own.value.fingerprint)
  expect((await stat(join(folder, 'authority-seals/DK-SLKS/seal.pem'))).mode & 0o777).toBe(0o600)
  const options = { reason: 'r', location: 'l', at: inForce, name: 'Authority' }
  const once = await seal(makePdf(), own.value, options)
  const twice = once.ok ? await seal(once.value, others.value, { ...options, name: 'System' }) : once
  const { valid, seals } = await verifySeals(twice.ok ? twice.value : new Uint8Array())
  expect(valid).toBe(true)
  expect(seals.map(one => one.fingerprint)).toEqual([own.value.fingerprint, others.value.fingerprint])
})

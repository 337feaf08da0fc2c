import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { newId } from '../../../platform/identifiers.ts'
import { lockFactors } from '../store/factor-counts.ts'
import { pairingMessage } from './pairing-message.ts'
import { markRemoved } from './store/keep-devices.ts'
import { createTestPhone } from './testing/phone.ts'
import { addTestAccount, startTestSite, type TestAccount, type TestSite } from './testing/site.ts'
import { otherThan, PIN, phoneSteps } from './testing/steps.ts'

let on: TestSite
let steps: ReturnType<typeof phoneSteps>

beforeAll(async () => {
  on = await startTestSite()
  steps = phoneSteps(on)
})

afterAll(() => on.close())

const claimOf = (claim: Record<string, unknown>) => claimed.parse(claim)
const claimed = z.object({
  code: z.string(),
  number: z.string(),
  secret: z.string(),
  key: z.object({ kty: z.literal('EC'), crv: z.literal('P-256'), x: z.string(), y: z.string() }),
})

/** As when the owner ends them from another browser. */
async function endSessions({ accountId }: TestAccount): Promise<void> {
  await on.site.workplace.database.kysely
    .withTables<{ sign_in_session: { account_id: string; ended_at: Date } }>()
    .updateTable('sign_in_session')
    .set({ ended_at: on.clock.now() })
    .where('account_id', '=', accountId)
    .execute()
}

async function addRecoveryCode({ accountId }: TestAccount): Promise<void> {
  const now = on.clock.now()
  const [id, setId] = [newId(now), newId(now)]
  const code = { account_id: accountId, set_id: setId, digest: id, created_at: now, confirmed_at: now }
  await on.site.workplace.database.kysely
    .withTables<{ recovery_code: typeof code & { id: string } }>()
    .insertInto('recovery_code')
    .values({ id, ...code })
    .execute()
}

describe('adding a phone', () => {
  let account: TestAccount

  beforeEach(async () => {
    account = await addTestAccount(on)
  })

  it.each([
    ['123', '4 to 8 digits'],
    ['123456789', '4 to 8 digits'],
    ['1234', 'easy to guess'],
    ['1990', 'easy to guess'],
  ])('refuses the PIN %s', async (pin, reason) => {
    const { begun } = await steps.beginPairing(account, pin)
    expect(begun.statusCode).toBe(422)
    expect(begun.body).toContain(reason)
    expect(begun.body).toContain('value="Annas telefon"')
    expect(begun.body).not.toContain(`value="${pin}"`)
  })

  it('refuses two PINs that differ', async () => {
    const { begun } = await steps.beginPairing(account, PIN, '7295')
    expect(begun.statusCode).toBe(422)
    expect(begun.body).toContain('not the same')
  })

  it('is not for strangers', async () => {
    const stranger = steps.visit({})
    expect((await stranger.post('/account/mobile-devices/new', {})).headers.location).toMatch(/^\/sign-in/)
    const { path } = await steps.beginPairing(account)
    const other = steps.visit({ login_session: (await addTestAccount(on)).cookie })
    expect((await other.get(path)).statusCode).toBe(404)
    expect((await other.post(`${path}/completion`)).statusCode).toBe(404)
  })

  it('refuses a password alone once there is a second factor (52)', async () => {
    await steps.pair(account)
    const { begun } = await steps.beginPairing(account)
    expect(begun.headers.location).toMatch(/^\/confirm/)
  })

  it('refuses a made-up code', async () => {
    const claim = createTestPhone().claim('AAAAAAAAAAAAAAAAAAAAAA', '42', PIN)
    expect(await steps.post('/app/api/devices', claim)).toMatchObject({ code: 'pairing-over' })
  })

  it('refuses a code that was used (56)', async () => {
    const { code, number } = await steps.beginPairing(account)
    await steps.post('/app/api/devices', createTestPhone().claim(code, number, PIN))
    const again = await steps.post('/app/api/devices', createTestPhone().claim(code, number, PIN))
    expect(again).toMatchObject({ code: 'pairing-over' })
    expect(await steps.post('/app/api/pairing-codes', { code })).toMatchObject({ code: 'pairing-over' })
  })

  it('gives the same answer again to the phone that was added, should it have missed it', async () => {
    const { code, number } = await steps.beginPairing(account)
    const phone = createTestPhone()
    const claim = phone.claim(code, number, PIN)
    const first = await steps.post('/app/api/devices', claim)
    expect(await steps.post('/app/api/devices', claim)).toEqual(first)
    const secret = Buffer.alloc(32, 1).toString('base64url')
    const changed = { ...claim, secret, signature: phone.sign(pairingMessage({ ...claimOf(claim), secret })) }
    expect(await steps.post('/app/api/devices', changed)).toMatchObject({ code: 'pairing-over' })
    on.clock.moveBy(10 * 60_000)
    expect(await steps.post('/app/api/devices', claim)).toMatchObject({ code: 'pairing-over' })
  })

  it('counts a phone that is added again once, and believes only its own key', async () => {
    const strong = await addTestAccount(on, 'two-factor')
    const older = await steps.pair(strong)
    const other = await steps.pair(strong)
    for (const [signer, remain] of [
      [other.phone, 3],
      [older.phone, 3],
    ] as const) {
      const { computer, code, number } = await steps.beginPairing(strong)
      const phone = createTestPhone()
      const claim = phone.claim(code, number, PIN)
      const signature = signer.sign(pairingMessage(claimOf(claim)))
      await steps.post('/app/api/devices', { ...claim, replaces: { deviceId: older.deviceId, signature } })
      const listed = (await computer.get('/account/mobile-devices')).body
      expect(listed.match(/mobile-devices\/[\w-]+\/removal/g)).toHaveLength(remain)
    }
    expect((await steps.open(older.phone, older.deviceId)).json()).toMatchObject({ code: 'unknown-device' })
  })

  it('refuses a code after ten minutes (56)', async () => {
    const { code, number, computer, path } = await steps.beginPairing(account)
    on.clock.moveBy(10 * 60_000)
    const late = await steps.post('/app/api/devices', createTestPhone().claim(code, number, PIN))
    expect(late).toMatchObject({ code: 'pairing-over' })
    expect((await computer.get(path)).body).toContain('The code is used up')
  })

  it('ends with the session that began it', async () => {
    const { computer, code, number } = await steps.beginPairing(account)
    await endSessions(account)
    expect(await steps.post('/app/api/pairing-codes', { code })).toMatchObject({ code: 'pairing-over' })
    const claim = createTestPhone().claim(code, number, PIN)
    expect(await steps.post('/app/api/devices', claim)).toMatchObject({ code: 'pairing-over' })
    expect((await computer.get('/account/mobile-devices')).headers.location).toMatch(/^\/sign-in/)
  })

  it('ends after five wrong answers, be it number or PIN (56)', async () => {
    const { code, number } = await steps.beginPairing(account)
    const phone = createTestPhone()
    const wrong = [phone.claim(code, otherThan(number), PIN), phone.claim(code, number, '8305')]
    for (const left of [4, 3, 2, 1]) {
      expect(await steps.post('/app/api/devices', wrong[left % 2] ?? {})).toMatchObject({ left })
    }
    expect(await steps.post('/app/api/devices', wrong[0] ?? {})).toMatchObject({ code: 'pairing-over' })
    expect(await steps.post('/app/api/devices', phone.claim(code, number, PIN))).toMatchObject({
      code: 'pairing-over',
    })
  })

  it('refuses a key whose holder did not sign', async () => {
    const { code, number } = await steps.beginPairing(account)
    const claim = { ...createTestPhone().claim(code, number, PIN), key: createTestPhone().key }
    expect(await steps.post('/app/api/devices', claim)).toMatchObject({ code: 'signature' })
  })

  it('voids an older code when a new one is made', async () => {
    const older = await steps.beginPairing(account)
    await steps.beginPairing(account)
    const claim = createTestPhone().claim(older.code, older.number, PIN)
    expect(await steps.post('/app/api/devices', claim)).toMatchObject({ code: 'pairing-over' })
  })

  it('adds the phone, says so, writes to the owner and raises the session (52)', async () => {
    const { computer, path, code, number } = await steps.beginPairing(account)
    expect(code).toHaveLength(22)
    expect(await steps.post('/app/api/pairing-codes', { code })).toMatchObject({
      deviceName: 'Annas telefon',
    })
    expect((await computer.get(`${path}/status`)).json()).toEqual({ state: 'open' })
    const paired = await steps.post('/app/api/devices', createTestPhone().claim(code, number, PIN))
    expect(paired).toMatchObject({ deviceName: 'Annas telefon', account: `${account.accountId}@example.org` })
    expect((await computer.get(`${path}/status`)).json()).toEqual({ state: 'done' })
    expect((await computer.get(path)).body).toContain('The mobile device is added')
    expect(on.jobs.at(-1)?.data).toMatchObject({ accountId: account.accountId, notice: 'phone-device-added' })
    const before = computer.cookies.get('login_session')
    const gone = await computer.post(`${path}/completion`)
    expect(gone.statusCode).toBe(303)
    expect(computer.cookies.get('login_session')).not.toBe(before)
    expect((await computer.get('/account/mobile-devices/new')).statusCode).toBe(200)
  })

  it('takes five phones and no more', async () => {
    const strong = await addTestAccount(on, 'two-factor')
    for (const _ of [1, 2, 3, 4, 5]) await steps.pair(strong)
    expect((await steps.beginPairing(strong)).begun.body).toContain('You have 5 mobile devices')
  })
})

describe('removing a phone', () => {
  it('refuses the last second factor and strangers, and takes a spare one (54, 55)', async () => {
    const account = await addTestAccount(on, 'two-factor')
    const first = await steps.pair(account)
    const computer = steps.visit({ login_session: account.cookie })
    const path = `/account/mobile-devices/${first.deviceId}/removal`
    const other = steps.visit({ login_session: (await addTestAccount(on, 'two-factor')).cookie })
    expect((await other.get(path)).statusCode).toBe(404)
    expect((await other.post(path)).statusCode).toBe(404)
    expect((await computer.post(path)).body).toContain('last second factor')
    for (const _ of [2, 3]) await steps.pair(account)
    expect((await computer.post(path)).headers.location).toBe('/account/mobile-devices?done=removed')
    expect((await steps.open(first.phone, first.deviceId)).json()).toMatchObject({ code: 'unknown-device' })
    expect(on.jobs.at(-1)?.data).toMatchObject({ notice: 'phone-device-removed' })
  })

  it('leaves one of two that are removed at the same moment', async () => {
    const account = await addTestAccount(on, 'two-factor')
    const [one, other] = [await steps.pair(account), await steps.pair(account)]
    await addRecoveryCode(account)
    const computer = steps.visit({ login_session: account.cookie })
    const path = `/account/mobile-devices/${other.deviceId}/removal`
    const { second } = await on.site.workplace.database.kysely.transaction().execute(async db => {
      await lockFactors(db, account.accountId)
      const answered = computer.post(path)
      await new Promise(resolve => setTimeout(resolve, 300))
      await markRemoved(db, one.deviceId, on.clock.now())
      return { second: answered }
    })
    expect((await second).body).toContain('last second factor')
  })
})

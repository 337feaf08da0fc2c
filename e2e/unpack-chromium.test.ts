import { chownSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir, userInfo } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { unpackChromium } from './unpack-chromium.ts'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'kulturport-unpack-'))
  vi.stubEnv('TMPDIR', folder)
})
afterAll(() => {
  vi.unstubAllEnvs()
  rmSync(folder, { recursive: true })
})

test('setup 11: Chromium lies whole in one folder of this user, also when two tests unpack it at once', async () => {
  vi.stubEnv('TMPDIR', folder)
  const [one, other] = await Promise.all([unpackChromium(), unpackChromium()])
  expect(other).toBe(one)
  expect(dirname(one)).toMatch(new RegExp(`^${folder}/kulturport-chromium-[\\d.]+-${userInfo().uid}$`))
  expect(statSync(one).size).toBeGreaterThan(100_000_000)
  expect(readdirSync(folder), 'nothing half unpacked is left').toHaveLength(1)
  expect(process.env.TMPDIR).toBe(folder)
})

test.runIf(userInfo().uid === 0)('setup 11: a Chromium that somebody else put there is not run', async () => {
  vi.stubEnv('TMPDIR', folder)
  const program = await unpackChromium()
  chownSync(program, 12_345, 12_345)
  await expect(unpackChromium()).rejects.toThrow('belongs to somebody else')
})

import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { hashPassword, verifyPassword } from '../src/identity/hash-password.ts'
import { seedPerson } from '../src/identity/seed.ts'
import { startIdentity } from '../src/identity/start.ts'
import { readConfiguration } from '../src/platform/configuration.ts'
import { createVisitor } from '../src/platform/testing/visitor.ts'
import { type Bench, interleave, timeOf } from './frame.ts'

const ROUNDS = 21
const person = {
  firstName: 'Karen',
  lastName: 'Holm',
  email: 'karen@bench.example',
  language: 'da',
  password: 'rolig-lampe-over-havnen',
  totpSecretBase32: 'KRSXG5CLMFZGK3SIN5WG2QLB',
}

/** The step of the password, of which hashing should be nearly all. */
export const signIn: Bench = {
  name: 'sign-in',
  run: async report => {
    const folder = mkdtempSync(join(tmpdir(), 'kulturport-bench-'))
    const environment = { DATA_DIR: folder, SMTP_URL: 'smtp://127.0.0.1:9', LOG_LEVEL: 'fatal' }
    const read = readConfiguration({ ...environment, REQUESTS_PER_MINUTE: '1000000' })
    if (!read.ok) throw new Error(read.problems.join('; '))
    const { workplace, server, closables } = await startIdentity(read.configuration)
    await seedPerson(workplace, person)
    const hash = await hashPassword(person.password, person.email)
    const visitor = createVisitor(server)
    const takePassword = async () => {
      await visitor.post('/sign-in', { email: person.email })
      return timeOf(async () => {
        const answer = await visitor.post('/sign-in/password', { password: person.password })
        if (answer.statusCode !== 303) throw new Error(`the password step answered ${answer.statusCode}`)
      })
    }
    const times = await interleave(ROUNDS, {
      step: takePassword,
      argon2: () => timeOf(() => verifyPassword(hash, { password: person.password, owner: person.email })),
    })
    const against = { what: 'its argon2 alone', value: times.argon2 }
    report({ name: 'password step', value: times.step, unit: 'ms', against })
    for (const one of closables) await one.close()
    rmSync(folder, { recursive: true, force: true })
  },
}

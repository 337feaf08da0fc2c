import { Secret, TOTP } from 'otpauth'
import { seedPerson } from '../../src/identity/seed.ts'
import { startIdentity } from '../../src/identity/start.ts'
import { configurationOrExit } from '../../src/platform/configuration.ts'
import { createVisitor } from '../../src/platform/testing/visitor.ts'

// Kulturport Login alone, with somebody signed in; tells its address and the session's cookies.
const person = {
  firstName: 'Karen',
  lastName: 'Holm',
  email: 'karen@bench.example',
  language: 'da',
  password: 'rolig-lampe-over-havnen',
  totpSecretBase32: 'KRSXG5CLMFZGK3SIN5WG2QLB',
}

const { workplace, server } = await startIdentity(configurationOrExit('evaluation'))
await seedPerson(workplace, person)
const visitor = createVisitor(server)
await visitor.post('/sign-in', { email: person.email })
await visitor.post('/sign-in/password', { password: person.password })
const code = new TOTP({ secret: Secret.fromBase32(person.totpSecretBase32) }).generate()
const proved = await visitor.post('/sign-in/authenticator-code', { code })
if (proved.statusCode !== 303) throw new Error(`the code was answered by ${proved.statusCode}`)
const address = await server.listen({ port: 0, host: '127.0.0.1' })
const cookie = [...visitor.cookies].map(([name, value]) => `${name}=${value}`).join('; ')
process.send?.({ address, cookie })

import { must } from '../../scripts/faults/must.ts'
import { theClock } from '../../src/licensing/actor.ts'
import { openSession } from '../../src/licensing/session/actions/open-session.ts'
import { startLicensing } from '../../src/licensing/start.ts'
import { readConfiguration } from '../../src/platform/configuration.ts'
import { perform } from '../../src/platform/perform.ts'

// Kulturport on a filled database, with an officer signed in; tells its address and the session's cookie.
const [, , url = '', accountId = ''] = process.argv

const read = readConfiguration({ ...process.env, DATABASE_URL: url })
if (!read.ok) throw new Error(read.problems.join('; '))
const { workplace, server } = await startLicensing(read.configuration)
const confirmedAt = workplace.clock.now()
const level = 'https://login.kulturport.example/loa/two-factor'
const input = { accountId, level, confirmedAt, idToken: 'token' }
const { secret } = must(await perform(workplace, openSession, { actor: theClock, input }))
const address = await server.listen({ port: 0, host: '127.0.0.1' })
process.send?.({ address, cookie: `kulturport_session=${secret}` })

import { must } from '../../scripts/faults/must.ts'
import { openPerson } from '../../scripts/faults/open-person.ts'
import { registerOne, takePictures } from '../../scripts/faults/register-one.ts'
import { theClock } from '../../src/licensing/actor.ts'
import { openSession } from '../../src/licensing/session/actions/open-session.ts'
import { startLicensing } from '../../src/licensing/start.ts'
import { configurationOrExit } from '../../src/platform/configuration.ts'
import { perform } from '../../src/platform/perform.ts'

// Kulturport alone, with a signed-in holder of twenty documents; tells its address and the session's cookie.
const DOCUMENTS = 20

const { workplace, server } = await startLicensing(configurationOrExit('evaluation'))
const holder = await openPerson(workplace, {
  accountId: 'nbench22',
  role: { kind: 'holder', eori: 'DK12345674' },
})
const pictures = await takePictures({ width: 320, height: 240 })
for (let count = 0; count < DOCUMENTS; count += 1) await registerOne({ workplace, holder, pictures })
const { accountId, level, confirmedAt } = holder
const input = { accountId, level, confirmedAt, idToken: 'token' }
const { secret } = must(await perform(workplace, openSession, { actor: theClock, input }))
const address = await server.listen({ port: 0, host: '127.0.0.1' })
process.send?.({ address, cookie: `kulturport_session=${secret}` })

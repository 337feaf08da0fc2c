import { startIdentity } from '../../src/identity/start.ts'
import { configurationOrExit } from '../../src/platform/configuration.ts'

// Kulturport Login alone.
const { server } = await startIdentity(configurationOrExit('evaluation'))
const address = await server.listen({ port: 0, host: '127.0.0.1' })
process.send?.({ address, cookie: '' })

import { startPostgres } from './postgres-for-tests.ts'

// A process of its own: the embedded server's package ends its process with 0, whatever the tests said.
const server = await startPostgres()
process.send?.(server.url)
process.once('disconnect', async () => {
  await server.stop()
  process.exit(0)
})

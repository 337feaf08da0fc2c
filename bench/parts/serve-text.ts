import Fastify from 'fastify'

// A bare server that answers with a text of so many characters, whatever is asked.
const text = 'x'.repeat(Number(process.argv[2]))
const server = Fastify()
server.get('/', async () => text)
const address = await server.listen({ port: 0, host: '127.0.0.1' })
process.send?.({ address, cookie: '' })

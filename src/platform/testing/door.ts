import { once } from 'node:events'
import { type AddressInfo, createConnection, createServer, type Socket } from 'node:net'

/** A door in front of a server: connections go through it while it is open. */
export interface Door {
  readonly port: number
  /** Cuts all connections, and refuses new ones. */
  shut(): Promise<void>
  open(): Promise<void>
}

/** Opens a door to a port of this machine; `change` alters what the server says, byte for byte as long. */
export async function openDoor(to: number, change = (said: Buffer): Buffer => said): Promise<Door> {
  const through = new Set<Socket>()
  const server = createServer(outside => {
    const inside = createConnection(to, '127.0.0.1')
    for (const socket of [outside, inside]) {
      through.add(socket)
      socket.on('error', () => undefined)
      socket.on('close', () => through.delete(socket))
    }
    outside.on('data', said => inside.write(said))
    inside.on('data', said => outside.write(change(said)))
    outside.on('close', () => inside.destroy())
    inside.on('close', () => outside.destroy())
  })
  const listen = async (port: number) => {
    server.listen(port, '127.0.0.1')
    await once(server, 'listening')
    const address: AddressInfo | string | null = server.address()
    return typeof address === 'object' ? (address?.port ?? 0) : 0
  }
  const port = await listen(0)
  return {
    port,
    shut: async () => {
      const closed = once(server, 'close')
      server.close()
      for (const socket of through) socket.destroy()
      await closed
    },
    open: async () => void (await listen(port)),
  }
}

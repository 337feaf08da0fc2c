import { type AddressInfo, createServer } from 'node:net'

/** A port of this machine on which nobody listens at the moment, for who must know it before listening. */
export function findFreePort(): Promise<number> {
  return new Promise(resolve => {
    const probe = createServer()
    probe.listen(0, '127.0.0.1', () => {
      const address: AddressInfo | string | null = probe.address()
      const port = typeof address === 'object' ? (address?.port ?? 0) : 0
      probe.close(() => resolve(port))
    })
  })
}

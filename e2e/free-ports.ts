import { createServer } from 'node:net'

/** Ports for one system, by the settings that move them. */
export interface SystemPorts {
  readonly LICENSING_PORT: string
  readonly IDENTITY_PORT: string
  readonly MAILBOX_PORT: string
}

/** Free ones; the mailbox's port and the port for mails a thousand above it must both be. */
export async function findFreePorts(): Promise<SystemPorts> {
  const base = 20_000 + Math.floor(Math.random() * 20_000)
  const wanted = [base, base + 1, base + 2, base + 1002]
  const free = await Promise.all(wanted.map(isFree))
  return free.every(Boolean)
    ? { LICENSING_PORT: `${base}`, IDENTITY_PORT: `${base + 1}`, MAILBOX_PORT: `${base + 2}` }
    : findFreePorts()
}

function isFree(port: number): Promise<boolean> {
  return new Promise(resolve => {
    const probe = createServer()
    probe.once('error', () => resolve(false))
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve(true)))
  })
}

import type { Log } from '../log.ts'

/** Something to be closed at the end, in the order given. */
export interface Closable {
  readonly name: string
  close(): Promise<unknown>
}

const PATIENCE = 10_000

/** Closes everything in order at SIGTERM or SIGINT and lets the process end; a second signal ends at once. */
export function stopOnSignal(log: Log, closables: readonly Closable[]): void {
  let stopping = false
  const stop = async () => {
    if (stopping) process.exit(1)
    stopping = true
    setTimeout(() => process.exit(1), PATIENCE).unref()
    for (const closable of closables) {
      await closable.close().catch(error => log.error({ err: error }, `closing ${closable.name}`))
    }
    process.exit(0)
  }
  process.on('SIGTERM', stop)
  process.on('SIGINT', stop)
}

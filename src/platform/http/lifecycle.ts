import type { Log } from '../log.ts'

/** Something to be closed at the end, in the order given. */
export interface Closable {
  readonly name: string
  close(): Promise<unknown>
}

const PATIENCE = 10_000

/**
 * Closes everything in order at SIGTERM or SIGINT and lets the process end. The same signal again ends it at once; the
 * other one does not, since a terminal and the process that started this one may both send theirs.
 */
export function stopOnSignal(log: Log, closables: readonly Closable[]): void {
  let stopping = false
  const stop = async () => {
    if (stopping) return
    stopping = true
    setTimeout(() => process.exit(1), PATIENCE).unref()
    for (const closable of closables) {
      await closable.close().catch(error => log.error({ err: error }, `closing ${closable.name}`))
    }
    process.exit(0)
  }
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.once(signal, () => {
      process.once(signal, () => process.exit(1))
      void stop()
    })
  }
}

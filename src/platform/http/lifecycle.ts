import type { Log } from '../log.ts'

/** Something to be closed at the end, in the order given. */
export interface Closable {
  readonly name: string
  close(): Promise<unknown>
}

const PATIENCE = 10_000

/**
 * Closes everything in order and lets the process end: at SIGTERM, at SIGINT, and when the process that started this one
 * lets go of it. The same signal again ends it at once.
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
  process.once('disconnect', () => void stop())
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.once(signal, () => {
      process.once(signal, () => process.exit(1))
      void stop()
    })
  }
}

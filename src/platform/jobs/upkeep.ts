import { eraseKeys } from '../database/performed-actions.ts'
import type { Workplace } from '../perform.ts'
import type { Schedule, Worker } from './queue.ts'

/** Milliseconds: longer than any browser, network or job tries again. */
const KEYS_LAST = 30 * 24 * 3_600_000

/** What every application clears away by itself. */
export function upkeepWorkers(
  workplace: Pick<Workplace<unknown>, 'database' | 'clock' | 'log'>,
): Readonly<Record<string, Worker>> {
  return {
    'erase-idempotency-keys': async () => {
      const before = new Date(workplace.clock.now().getTime() - KEYS_LAST)
      const erased = await eraseKeys(workplace.database.kysely, before)
      workplace.log.info({ erased }, 'idempotency keys erased')
    },
  }
}

/** When it does so, in UTC. */
export const upkeepSchedules: readonly Schedule[] = [{ queue: 'erase-idempotency-keys', cron: '20 2 * * *' }]

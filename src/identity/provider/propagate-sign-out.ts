import { z } from 'zod'
import { secretDigest } from '../../platform/identifiers.ts'
import type { Worker } from '../../platform/jobs/queue.ts'
import type { IdentityWorkplace } from '../workplace.ts'
import type { Engine } from './engine.ts'
import { type EnteredApplication, listEntered, removeEntered, removeRecordByUid } from './store.ts'

const job = z.object({ sessionId: z.string() })

/** Tells every application entered in a session that it has ended; the queue tries again those that did not take it. */
export function propagateSignOut(
  workplace: IdentityWorkplace,
  engine: Pick<Engine, 'notifySignOut'>,
): Worker {
  return async data => {
    const { sessionId } = job.parse(data)
    const failures: unknown[] = []
    for (const entered of await listEntered(workplace.database.kysely, sessionId))
      await tell(workplace, engine, entered).catch((failure: unknown) => failures.push(failure))
    if (failures.length > 0) throw new AggregateError(failures, 'not every application took the notice')
  }
}

async function tell(
  { database }: IdentityWorkplace,
  engine: Pick<Engine, 'notifySignOut'>,
  entered: EnteredApplication,
) {
  await removeRecordByUid(database.kysely, 'Session', secretDigest(entered.providerSessionUid))
  await engine.notifySignOut(entered)
  await removeEntered(database.kysely, entered.sessionId, entered.clientId)
}

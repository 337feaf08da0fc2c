import { z } from 'zod'
import { secretDigest } from '../../platform/identifiers.ts'
import type { Worker } from '../../platform/jobs/queue.ts'
import type { IdentityWorkplace } from '../workplace.ts'
import type { Engine } from './engine.ts'
import { listEntered, removeEntered, removeRecordByUid } from './store.ts'

const job = z.object({ sessionId: z.string() })

/** Tells every application entered in a session that it has ended; the queue tries again what fails. */
export function propagateSignOut(workplace: IdentityWorkplace, engine: Engine): Worker {
  return async data => {
    const { sessionId } = job.parse(data)
    const database = workplace.database.kysely
    for (const entered of await listEntered(database, sessionId)) {
      await engine.notifySignOut(entered)
      await removeRecordByUid(database, 'Session', secretDigest(entered.providerSessionUid))
      await removeEntered(database, sessionId, entered.clientId)
    }
  }
}

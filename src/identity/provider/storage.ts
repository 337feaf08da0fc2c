import type { Adapter, AdapterFactory } from 'oidc-provider'
import type { Queryable } from '../../platform/database/connect.ts'
import { secretDigest } from '../../platform/identifiers.ts'
import {
  consumeRecord,
  findRecord,
  findRecordByUid,
  keepRecord,
  removeRecord,
  removeRecordsOfGrant,
} from './store.ts'

/** Keeps the engine's records in one table. */
export function createStorage(database: Queryable): AdapterFactory {
  return model => adapterFor(database, model)
}

function adapterFor(database: Queryable, model: string): Adapter {
  return {
    upsert: (id, payload, expiresIn) =>
      keepRecord(database, {
        model,
        idDigest: secretDigest(id),
        payload,
        expiresAt: expiryOf(payload.exp, expiresIn),
      }),
    find: async id => {
      const payload = await findRecord(database, model, secretDigest(id))
      return payload === undefined ? undefined : { ...payload, jti: id }
    },
    findByUid: uid => findRecordByUid(database, model, uid),
    findByUserCode: async () => undefined,
    consume: id => consumeRecord(database, model, secretDigest(id)),
    destroy: id => removeRecord(database, model, secretDigest(id)),
    revokeByGrantId: grantId => removeRecordsOfGrant(database, grantId),
  }
}

function expiryOf(exp: number | undefined, expiresIn: number | undefined): Date | undefined {
  return exp === undefined || expiresIn === undefined ? undefined : new Date(exp * 1000)
}

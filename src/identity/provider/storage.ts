import { type Adapter, type AdapterFactory, type AdapterPayload, errors } from 'oidc-provider'
import { secretDigest } from '../../platform/identifiers.ts'
import type { IdentityWorkplace, SealedBox } from '../workplace.ts'
import {
  consumeRecord,
  findRecord,
  findRecordByUid,
  type KeptRecord,
  keepNewRecord,
  keepRecord,
  removeRecord,
  removeRecordsOfGrant,
} from './store.ts'

/** The engine's model of proofs that were used (RFC 7523, 3, jti). */
const usedOnce = 'ReplayDetection'

/** Keeps the engine's records in one table: identifiers as digests, contents closed. */
export function createStorage(workplace: IdentityWorkplace): AdapterFactory {
  return model => adapterFor(workplace, model)
}

function adapterFor({ database, services, clock }: IdentityWorkplace, model: string): Adapter {
  const { sealedBox } = services
  const db = database.kysely
  return {
    upsert: async (id, payload, expiresIn) => {
      const record = {
        model,
        idDigest: secretDigest(id),
        sealedPayload: sealedBox.close(
          Buffer.from(JSON.stringify(payload)),
          placeOf(model, secretDigest(id)),
        ),
        uidDigest: payload.uid === undefined ? undefined : secretDigest(payload.uid),
        grantId: payload.grantId,
        expiresAt: expiryOf(payload.exp, expiresIn),
        now: clock.now(),
      }
      if (model !== usedOnce) return keepRecord(db, record)
      // The engine has asked before; of two who asked at the same moment one comes too late.
      if (!(await keepNewRecord(db, record))) throw new errors.InvalidClientAuth('already used')
    },
    find: async id => openRecord(sealedBox, model, await findRecord(db, model, secretDigest(id))),
    findByUid: async uid => openRecord(sealedBox, model, await findRecordByUid(db, model, secretDigest(uid))),
    findByUserCode: async () => undefined,
    consume: async id => {
      if (!(await consumeRecord(db, model, secretDigest(id)))) throw new errors.InvalidGrant('already used')
    },
    destroy: id => removeRecord(db, model, secretDigest(id)),
    revokeByGrantId: grantId => removeRecordsOfGrant(db, grantId),
  }
}

function placeOf(model: string, idDigest: string): readonly string[] {
  return ['oidc_record', 'sealed_payload', model, idDigest]
}

function openRecord(
  box: SealedBox,
  model: string,
  record: KeptRecord | undefined,
): AdapterPayload | undefined {
  if (record === undefined) return undefined
  const opened = box.open(record.sealed_payload, placeOf(model, record.id_digest))
  const payload: AdapterPayload = JSON.parse(Buffer.from(opened).toString())
  if (record.consumed_at === null) return payload
  return { ...payload, consumed: Math.floor(record.consumed_at.getTime() / 1000) }
}

function expiryOf(exp: number | undefined, expiresIn: number | undefined): Date | undefined {
  return exp === undefined || expiresIn === undefined ? undefined : new Date(exp * 1000)
}

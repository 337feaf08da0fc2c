import type { Queryable } from '../../../platform/database/connect.ts'
import { tables } from './tables.ts'

export interface SignInRequest {
  readonly stateDigest: string
  readonly browserDigest: string
  readonly nonce: string
  readonly codeVerifier: string
  readonly continuePath: string
}

export async function insertSignInRequest(db: Queryable, request: SignInRequest, now: Date): Promise<void> {
  await tables(db)
    .insertInto('sign_in_request')
    .values({
      state_digest: request.stateDigest,
      browser_digest: request.browserDigest,
      nonce: request.nonce,
      code_verifier: request.codeVerifier,
      continue_path: request.continuePath,
      created_at: now,
    })
    .execute()
}

/** The request that an answer belongs to, locked; it was answered already where its verifier is empty. */
export async function lockSignInRequest(
  db: Queryable,
  keys: { readonly stateDigest: string; readonly browserDigest: string; readonly since: Date },
): Promise<SignInRequest | undefined> {
  const row = await tables(db)
    .selectFrom('sign_in_request')
    .selectAll()
    .where('state_digest', '=', keys.stateDigest)
    .where('browser_digest', '=', keys.browserDigest)
    .where('created_at', '>', keys.since)
    .forUpdate()
    .executeTakeFirst()
  if (row === undefined) return undefined
  return {
    stateDigest: row.state_digest,
    browserDigest: row.browser_digest,
    nonce: row.nonce,
    codeVerifier: row.code_verifier,
    continuePath: row.continue_path,
  }
}

/** Only where the person was going is kept, for when the same answer comes again. */
export async function markAnswered(db: Queryable, stateDigest: string): Promise<void> {
  await tables(db)
    .updateTable('sign_in_request')
    .set({ nonce: '', code_verifier: '' })
    .where('state_digest', '=', stateDigest)
    .execute()
}

export async function removeOldSignInRequests(db: Queryable, before: Date): Promise<void> {
  await tables(db).deleteFrom('sign_in_request').where('created_at', '<', before).execute()
}

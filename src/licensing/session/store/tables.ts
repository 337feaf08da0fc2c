import type { Queryable } from '../../../platform/database/connect.ts'

type SessionTables = {
  person: {
    account_id: string
    given_name: string
    family_name: string
    email: string
    language: string
  }
  session: {
    id: string
    digest: string
    account_id: string
    sid: string | null
    id_token: string
    level: string
    confirmed_at: Date
    active_role_id: string | null
    created_at: Date
    last_seen_at: Date
    ended_at: Date | null
  }
  sign_in_request: {
    state_digest: string
    browser_digest: string
    nonce: string
    code_verifier: string
    continue_path: string
    created_at: Date
  }
}

export const tables = (db: Queryable) => db.withTables<SessionTables>()

import type { Fixed, Json } from '../platform/database/tables.ts'
import type { Level } from './actor.ts'
import type { AuthenticatorCodeTable, RecoveryCodeTable } from './factor-tables.ts'

/** The tables of accounts, sign-in and second factors; the provider and the phone app have their own. */
export type IdentityTables = {
  account: AccountTable
  mailed_link: MailedLinkTable
  mail_request: MailRequestTable
  sign_in_attempt: SignInAttemptTable
  sign_in_session: SignInSessionTable
  failure_count: FailureCountTable
  trusted_browser: TrustedBrowserTable
  authenticator_code: AuthenticatorCodeTable
  recovery_code: RecoveryCodeTable
}

export interface AccountTable {
  id: Fixed<string>
  uid: Fixed<string>
  first_name: string
  last_name: string
  email: string
  language: string
  status: 'unconfirmed' | 'active' | 'suspended' | 'closed'
  password_hash: string | null
  assurance: string
  privacy_read_at: Date
  created_at: Fixed<Date>
  confirmed_at: Date | null
}

export interface MailedLinkTable {
  id: Fixed<string>
  account_id: Fixed<string>
  purpose: Fixed<'activation' | 'password-reset'>
  digest: string | null
  continue_path: string | null
  /** What was typed when the account was asked for; absent where the account says it. */
  first_name: Fixed<string | null>
  last_name: Fixed<string | null>
  language: Fixed<string | null>
  created_at: Fixed<Date>
  expires_at: Date
  used_at: Date | null
}

/** When mail was asked for, by digest of the address, also where no account is. */
export interface MailRequestTable {
  address_digest: Fixed<string>
  at: Fixed<Date>
}

export interface SignInAttemptTable {
  id: Fixed<string>
  digest: Fixed<string>
  account_id: string | null
  email: string | null
  purpose: Fixed<'sign-in' | 'confirm' | 'password-reset'>
  session_id: string | null
  password_at: Date | null
  continue_path: string | null
  created_at: Fixed<Date>
  expires_at: Date
  completed_at: Date | null
}

export interface SignInSessionTable {
  id: Fixed<string>
  digest: string
  account_id: Fixed<string>
  level: Level
  methods: Json<readonly string[]>
  browser: string
  address: string
  continue_path: string | null
  created_at: Fixed<Date>
  confirmed_at: Date
  last_seen_at: Date
  ended_at: Date | null
  end_reason: string | null
}

export interface FailureCountTable {
  subject: Fixed<string>
  factor: Fixed<string>
  failures: number
  last_failure_at: Date
  wait_until: Date | null
}

/** A browser in which a sign-in with two factors was completed, by the digest of its cookie. */
export interface TrustedBrowserTable {
  id: Fixed<string>
  account_id: Fixed<string>
  digest: string
  browser: string
  address: string
  created_at: Fixed<Date>
  last_used_at: Date
  expires_at: Date
}

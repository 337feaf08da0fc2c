import type { FactorKind } from '../second-factors/rules.ts'

/** A sign-in, confirmation or password reset under way in one browser. */
export interface Attempt {
  readonly id: string
  /** Absent where no account has the address that was typed. */
  readonly accountId: string | undefined
  readonly email: string | undefined
  readonly purpose: 'sign-in' | 'confirm' | 'password-reset'
  /** The session to be confirmed, for the purpose `confirm`. */
  readonly sessionId: string | undefined
  readonly passwordAt: Date | undefined
  readonly continuePath: string | undefined
  readonly expiresAt: Date
}

/** An attempt whose account is known and which only lacks the second factor. */
export type ProvingAttempt = Attempt & { readonly accountId: string }

/** What a completed sign-in, confirmation or step-up gives: the secret for the cookie, and the way on. */
export interface Completed {
  readonly sessionSecret: string
  readonly continuePath: string
  /** Whether password and second factor were proved here, so that the browser is trusted from now on. */
  readonly isTrusting?: boolean
}

/** What a right password leads to: the choice of a second factor, or a basic session to add the first. */
export interface PasswordChecked {
  readonly kinds: readonly FactorKind[]
  readonly session: Completed | undefined
}

/** A browser that an account trusts. */
export interface TrustedBrowser {
  readonly id: string
  readonly browser: string
  readonly address: string
  readonly createdAt: Date
  readonly lastUsedAt: Date
  readonly expiresAt: Date
}

/** Why a session ended. */
export const endReasons = [
  'signed-out',
  'replaced',
  'timed-out',
  'ended-by-owner',
  'confirmation-failed',
  'factor-added',
  'password-changed',
  'password-reset',
] as const

export type EndReason = (typeof endReasons)[number]

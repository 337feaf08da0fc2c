import type { ProvedLevel } from '../actor.ts'

/** What an application may learn of a person (OpenID Connect Core, 5.1). */
export interface Claims {
  readonly sub: string
  readonly given_name: string
  readonly family_name: string
  readonly name: string
  readonly email: string
  readonly email_verified: boolean
  readonly locale: string
  readonly assurance: string
}

/** A living session at Login that was proved by two factors, as the engine needs it. */
export interface LivingSession {
  readonly sessionId: string
  readonly accountId: string
  readonly level: ProvedLevel
  readonly methods: readonly string[]
  readonly confirmedAt: Date
}

/** What the engine asks of the rest of Login. */
export interface People {
  /** Claims of an account that may sign in. */
  findClaims(accountId: string): Promise<Claims | undefined>
  /** The living session of a request's cookie header; none where only the password was proved. */
  findSession(cookieHeader: string | undefined): Promise<LivingSession | undefined>
  /** Whether something is to be done at Login before the person may enter an application. */
  isHeldBack(cookieHeader: string | undefined): Promise<boolean>
  /** Ends the session of a request's cookie header because the person signed out at an application. */
  endSession(cookieHeader: string | undefined): Promise<void>
}

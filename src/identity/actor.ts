/** Somebody who is not signed in. */
export interface Anonymous {
  readonly kind: 'anonymous'
  readonly reference: 'anonymous'
}

export interface TheClock {
  readonly kind: 'clock'
  readonly reference: 'clock'
}

/** How strongly a session was proved, see spec section 7: `basic` is the password alone. */
export type Level = 'basic' | 'two-factor' | 'phishing-resistant'

/** A level that a second factor was proved for. */
export type ProvedLevel = Exclude<Level, 'basic'>

/** The owner of an account, in a session. */
export interface AccountHolder {
  readonly kind: 'account-holder'
  /** `account:` and the account's identifier. */
  readonly reference: string
  readonly accountId: string
  readonly sessionId: string
  readonly level: Level
  /** When factors were last proved in this session. */
  readonly confirmedAt: Date
}

/** Login itself, while it compares what somebody has typed between two transactions; `reference` is of that person. */
export interface SecretCheck {
  readonly kind: 'secret-check'
  readonly reference: string
}

export type Actor = Anonymous | TheClock | SecretCheck | AccountHolder

export const anonymous: Anonymous = { kind: 'anonymous', reference: 'anonymous' }
export const theClock: TheClock = { kind: 'clock', reference: 'clock' }

/** What compares a secret asks as this, so that nobody else is told a hash or says that a secret was right. */
export function checkFor({ reference }: Actor): SecretCheck {
  return { kind: 'secret-check', reference }
}

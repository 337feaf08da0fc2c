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

export type Actor = Anonymous | TheClock | AccountHolder

export const anonymous: Anonymous = { kind: 'anonymous', reference: 'anonymous' }
export const theClock: TheClock = { kind: 'clock', reference: 'clock' }
